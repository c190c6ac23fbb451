import type { Decision } from '../schemas/decision.ts';
import type { Lecture } from '../schemas/lecture-de-decision.ts';

/** Le degré de juridiction, en clair. */
export const niveaux: Record<Decision['niveau'], string> = {
  'premiere-instance': 'Première instance',
  appel: 'Appel',
  cassation: 'Cassation',
  'conseil-d-etat': 'Conseil d’État',
  autorite: 'Autorité administrative',
  'cour-europeenne': 'Cour européenne des droits de l’homme',
  'cour-de-justice': 'Cour de justice de l’Union européenne',
  etranger: 'Autorité étrangère',
};

/** La formation de jugement, en clair. */
export const formations: Record<NonNullable<Decision['formation']>, string> = {
  'assemblee-pleniere': 'Assemblée plénière',
  'assemblee-du-contentieux': 'Assemblée du contentieux',
  'pleniere-de-chambre': 'Formation plénière de la chambre',
  'formation-de-section': 'Formation de section de la chambre',
  'formation-restreinte': 'Formation restreinte',
  section: 'Section du contentieux',
  'grande-chambre': 'Grande chambre',
  refere: 'Juge des référés',
  'procedure-simplifiee': 'Procédure simplifiée : le président de la formation restreinte, seul',
  presidence: 'Présidence de la CNIL (mise en demeure)',
};

/** Qui surveille qui, en clair ; de ce qui ressemble le plus au cas d’un lecteur à ce qui l’éclaire de loin. */
export const portees: Record<Decision['portee'], string> = {
  'employeur-surveille-salarie': 'Entre un employeur et un salarié',
  'sanction-autorite': 'Devant une autorité',
  collectif: 'Entre un employeur et les élus ou les syndicats',
  'salarie-enregistre-employeur': 'Quand le salarié enregistre',
  'contexte-etranger': 'Hors de France',
  'hors-travail': 'Hors du travail',
};

/** La publication, en clair. */
export const publications: Record<NonNullable<Decision['publication']>, string> = {
  publie: 'Publiée au recueil de la juridiction',
  'mentionne-aux-tables': 'Mentionnée aux tables du recueil',
  inedit: 'Inédite : non publiée au recueil',
};

/** Où en est l’affaire, en clair. */
export const suites: Record<Decision['suite'], string> = {
  definitif: 'Définitive, selon nos sources',
  cassation: 'Arrêt cassé, en tout ou partie : l’affaire a dû être rejugée',
  'frappe-d-appel': 'Frappée d’appel',
  'appel-annonce': 'Appel annoncé',
  reformee: 'Réformée',
  inconnu: 'Inconnue de nos sources',
};

/** Si la solution tient encore, en clair. */
export const regimes: Record<Decision['regime'], string> = {
  actuel: 'Actuelle',
  depasse: 'Dépassée sur un point au moins',
  'hors-perimetre': 'Hors du champ de nos règles',
};

/** Comment nous avons lu la décision, en clair. */
export const lectures: Record<Lecture['niveau'], string> = {
  'texte-officiel-lu': 'Texte officiel lu en entier',
  'copie-lue': 'Texte lu en entier, dans une copie non officielle',
  'commentaires-concordants': 'Commentaires concordants, texte non lu',
  'source-unique': 'Un seul commentaire, un extrait ou la presse',
};

/** Formations qui se nomment entre parenthèses, après la juridiction. */
const entreParentheses: Partial<Record<NonNullable<Decision['formation']>, string>> = {
  'assemblee-du-contentieux': 'assemblée',
  section: 'section',
  'grande-chambre': 'grande chambre',
  refere: 'référé',
  'procedure-simplifiee': 'procédure simplifiée',
  presidence: 'mise en demeure',
};

/** La juridiction et sa formation : « Conseil d’État (section) », « CNIL (formation restreinte) ». */
export function nommerLaJuridiction({
  juridiction,
  niveau,
  formation,
}: Pick<Decision, 'juridiction' | 'niveau' | 'formation'>): string {
  const restreinte = niveau === 'autorite' && formation === 'formation-restreinte';
  const dite = restreinte ? 'formation restreinte' : formation && entreParentheses[formation];
  return dite === undefined ? juridiction : `${juridiction} (${dite})`;
}

const sigles: readonly (readonly [RegExp, string])[] = [
  [/^Cass\. soc\./, 'Cour de cassation, chambre sociale'],
  [/^Cass\. 2e civ\./, 'Cour de cassation, deuxième chambre civile'],
  [/^Cass\. crim\./, 'Cour de cassation, chambre criminelle'],
  [/^Cass\. ass\. plén\./, 'Cour de cassation, assemblée plénière'],
  [/^CAA /, 'Cour administrative d’appel de '],
  [/^CA /, 'Cour d’appel de '],
  [/^TGI /, 'Tribunal de grande instance de '],
  [/^TJ /, 'Tribunal judiciaire de '],
  [/^T\. corr\. /, 'Tribunal correctionnel de '],
  [/^CEDH/, 'Cour européenne des droits de l’homme'],
  [/^CJUE/, 'Cour de justice de l’Union européenne'],
];

/** Le nom entier d’une juridiction : « Cass. soc. » donne « Cour de cassation, chambre sociale ». */
export function juridictionEnClair(juridiction: string): string {
  return sigles.reduce((nom, [sigle, entier]) => nom.replace(sigle, entier), juridiction);
}
