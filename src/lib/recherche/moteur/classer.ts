import { lireRequete } from '../requete/lire.ts';
import type { Annuaire, Entree } from './annuaire.ts';
import { genres } from './genres.ts';
import { reconnaitre } from './reconnaitre.ts';
import type { MotReconnu } from './reconnaitre.ts';
import { classement } from './reglages.ts';

/** Une réponse, et ce qu’elle vaut pour la requête. */
interface Reponse {
  readonly entree: Entree;
  readonly score: number;
}

const poidsDe = (mots: readonly MotReconnu[]) =>
  mots.reduce((somme, { poids }) => somme + poids, 0);

/** Une requête est comprise si presque tout en est connu, ou si une part en est du sujet du site. */
function comprise(mots: readonly MotReconnu[]): boolean {
  const total = poidsDe(mots);
  const connu = mots.reduce((somme, mot) => somme + mot.poids * mot.connu, 0);
  const duSujet = mots.reduce((somme, mot) => somme + mot.poids * mot.duSujet, 0);
  return total > 0 && (connu >= classement.connue * total || duSujet >= classement.duSujet * total);
}

/** Ce que les mots valent dans chaque entrée, et ce qu’elle couvre de la requête. */
function sommer(mots: readonly MotReconnu[]) {
  const sommes = new Map<number, { score: number; couvert: number }>();
  for (const { poids, valeurs } of mots)
    for (const [rang, valeur] of valeurs) {
      const { score, couvert } = sommes.get(rang) ?? { score: 0, couvert: 0 };
      sommes.set(rang, { score: score + poids * valeur, couvert: couvert + poids });
    }
  return sommes;
}

/** La part des racines d’un nom que la requête contient. */
function partCommune(nom: ReadonlySet<string>, tapees: ReadonlySet<string>): number {
  return [...nom].filter((mot) => tapees.has(mot)).length / Math.max(1, nom.size);
}

/**
 * Les réponses de l’annuaire à une requête, la meilleure d’abord. Chaque mot vaut par sa rareté et par l’endroit où il
 * est ; la somme est corrigée par la part de la requête que la page couvre, par la part de son nom que la requête
 * contient, et par le genre de la page. Vide si la requête n’est pas comprise.
 */
export function classer(annuaire: Annuaire, requete: string): readonly Reponse[] {
  const { definition, mots } = lireRequete(requete);
  const reconnus = reconnaitre(annuaire, mots);
  if (!comprise(reconnus)) return [];
  const connus = reconnus.filter(({ valeurs }) => valeurs.size > 0);
  const connu = poidsDe(connus);
  const tapees = new Set(connus.flatMap(({ racines }) => [...racines]));
  const reponses = [...sommer(connus)].flatMap(([rang, { score, couvert }]): readonly Reponse[] => {
    const entree = annuaire.entrees[rang];
    const noms = annuaire.noms[rang];
    if (entree === undefined || noms === undefined) return [];
    const nomme = Math.max(...noms.map((nom) => partCommune(nom, tapees)));
    const sens =
      entree.genre === 'definition' && definition ? 1 + (classement.sens - 1) * nomme ** 2 : 1;
    const total =
      score *
      (couvert / connu) ** classement.couverture *
      (1 + classement.nomme * nomme) *
      genres[entree.genre].poids *
      sens;
    return [{ entree, score: total }];
  });
  reponses.sort((a, b) => b.score - a.score);
  const seuil = (reponses[0]?.score ?? 0) * classement.assez;
  return reponses.filter(({ score }) => score >= seuil);
}
