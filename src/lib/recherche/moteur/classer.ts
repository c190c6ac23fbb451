import { lireRequete } from '../requete/lire.ts';
import type { Annuaire, Entree } from './annuaire.ts';
import { genres } from './genres.ts';
import { classement } from './reglages.ts';
import { reconnaitre } from './reconnaitre.ts';

/** Une réponse, et ce qu’elle vaut pour la requête. */
export interface Reponse {
  readonly entree: Entree;
  readonly score: number;
}

/** La part des racines d’un nom que la requête contient. */
function partCommune(nom: ReadonlySet<string>, tapees: ReadonlySet<string>): number {
  return [...nom].filter((mot) => tapees.has(mot)).length / Math.max(1, nom.size);
}

/**
 * Les réponses de l’annuaire à une requête, la meilleure d’abord. Chaque mot vaut par sa rareté et par l’endroit où il
 * est ; la somme est corrigée par la part de la requête que la page couvre, par la part de son titre que la requête
 * couvre, et par le genre de la page. Vide si la requête n’est pas comprise.
 */
export function classer(annuaire: Annuaire, requete: string): readonly Reponse[] {
  const { definition, mots } = lireRequete(requete);
  const demandes = reconnaitre(annuaire, mots);
  const total = demandes.reduce((somme, { poids }) => somme + poids, 0);
  const connus = demandes.filter(({ valeurs }) => valeurs.size > 0);
  const connu = connus.reduce((somme, { poids }) => somme + poids, 0);
  if (total === 0 || connu / total < classement.compris) return [];

  const sommes = new Map<number, { score: number; couvert: number }>();
  for (const { poids, valeurs } of connus)
    for (const [rang, valeur] of valeurs) {
      const { score, couvert } = sommes.get(rang) ?? { score: 0, couvert: 0 };
      sommes.set(rang, { score: score + poids * valeur, couvert: couvert + poids });
    }
  const tapees = new Set(connus.flatMap(({ racines }) => [...racines]));
  const reponses = [...sommes].flatMap(([rang, { score, couvert }]): readonly Reponse[] => {
    const entree = annuaire.entrees[rang];
    const noms = annuaire.noms[rang];
    if (entree === undefined || noms === undefined) return [];
    const nomme = Math.max(...noms.map((nom) => partCommune(nom, tapees)));
    const sens =
      entree.genre === 'definition' && definition ? 1 + (classement.sens - 1) * nomme ** 2 : 1;
    return [
      {
        entree,
        score:
          score *
          (couvert / connu) ** classement.couverture *
          (1 + classement.nomme * nomme) *
          genres[entree.genre].poids *
          sens,
      },
    ];
  });
  reponses.sort((a, b) => b.score - a.score);
  const seuil = (reponses[0]?.score ?? 0) * classement.assez;
  return reponses.filter(({ score }) => score >= seuil);
}
