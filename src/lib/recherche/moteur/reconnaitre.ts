import { poidsDuMot } from '../requete/mots-faibles.ts';
import type { Annuaire } from './annuaire.ts';
import { candidats } from './candidats.ts';
import { retablirLesEspaces } from './espaces.ts';
import type { MotTape } from '../requete/lire.ts';

/** Un mot de la requête, tel que l’annuaire le reconnaît. */
export interface MotReconnu {
  /** Ce que le mot pèse : sa rareté, moins s’il est de toutes les questions. */
  readonly poids: number;
  /** Les racines de l’annuaire qui lui répondent. */
  readonly racines: ReadonlySet<string>;
  /** Ce qu’il vaut dans chaque entrée. Vide s’il est inconnu. */
  readonly valeurs: ReadonlyMap<number, number>;
}

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
    return {
      poids: poidsDuMot(mot) * rarete(presents),
      racines: new Set(trouves.map(({ racine }) => racine)),
      valeurs,
    };
  });
}
