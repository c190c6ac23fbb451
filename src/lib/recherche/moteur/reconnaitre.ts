import { poidsDuMot } from '../requete/mots-faibles.ts';
import type { Annuaire } from './annuaire.ts';
import { candidats } from './candidats.ts';
import { genres } from './genres.ts';
import type { Genre } from './genres.ts';
import { poidsDesChamps, valeurs as valeursDesMots } from './reglages.ts';
import { retablirLesEspaces } from './espaces.ts';
import type { MotTape } from '../requete/lire.ts';

/** Un mot de la requête, tel que l’annuaire le reconnaît. */
export interface MotReconnu {
  /** Ce que le mot pèse : sa rareté, moins s’il est de toutes les questions. */
  readonly poids: number;
  /** De 0 à 1, à quel point il est connu : moins s’il a fallu le deviner. */
  readonly connu: number;
  /** De même, si une page l’a parmi ses noms ou ses mots, et qu’elle n’est pas une source, ou qu’il est un numéro ; 0 sinon. */
  readonly duSujet: number;
  /** Les racines de l’annuaire qui lui répondent, synonymes exceptés : elles disent si la requête nomme une page. */
  readonly racines: ReadonlySet<string>;
  /** Ce qu’il vaut dans chaque entrée. Vide s’il est inconnu. */
  readonly valeurs: ReadonlyMap<number, number>;
}

/** Un numéro d’affaire ou d’article : connu, il suffit, quoi que l’on écrive devant (« RG », « requête », « No »). */
const numero = /\d{5}/;

/** À quel point un mot deviné, par son début ou malgré ses fautes, est connu. */
const devinee = 0.5;

/** Cherche chaque mot d’une requête dans l’annuaire. */
export function reconnaitre(
  { entrees, lexique }: Annuaire,
  mots: readonly MotTape[],
): readonly MotReconnu[] {
  const rarete = (presents: number) => Math.log(1 + entrees.length / (0.5 + presents));
  return retablirLesEspaces(mots, lexique).map(({ mot, enCours }) => {
    const trouves = candidats(mot, lexique, enCours);
    const valeurs = new Map<number, number>();
    for (const { racine, valeur } of trouves)
      for (const [rang, poids] of lexique.get(racine) ?? [])
        valeurs.set(rang, Math.max(valeurs.get(rang) ?? 0, poids * valeur));
    const presents = trouves[0] === undefined ? 3 : (lexique.get(trouves[0].racine)?.size ?? 0);
    const connu = valeurs.size === 0 ? 0 : (trouves[0]?.valeur ?? 0) < 1 ? devinee : 1;
    const duSujet = [...valeurs].some(([rang, valeur]) => {
      const genre: Genre = genres[entrees[rang]?.genre ?? 'texte'];
      return (genre.source !== true || numero.test(mot)) && valeur > poidsDesChamps.texte;
    });
    return {
      connu,
      duSujet: duSujet ? connu : 0,
      poids: poidsDuMot(mot) * rarete(presents),
      racines: new Set(
        trouves
          .filter(({ valeur }) => valeur > valeursDesMots.synonyme)
          .map(({ racine }) => racine),
      ),
      valeurs,
    };
  });
}
