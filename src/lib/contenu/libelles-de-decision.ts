import type { Decision } from '../schemas/decision.ts';

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
  'formation-de-section': 'Formation de section de la chambre',
  'formation-restreinte': 'Formation restreinte',
  section: 'Section du contentieux',
  'grande-chambre': 'Grande chambre',
  refere: 'Juge des référés',
};

/** Qui surveille qui, en clair ; de ce qui ressemble le plus au cas d’un lecteur à ce qui l’éclaire de loin. */
export const portees: Record<Decision['portee'], string> = {
  'employeur-surveille-salarie': 'Entre un employeur et un salarié',
  'sanction-autorite': 'Devant une autorité',
  collectif: 'Entre un employeur et les élus ou les syndicats',
  'salarie-enregistre-employeur': 'Quand le salarié enregistre',
  'contexte-etranger': 'Hors de France',
};

/** La publication, en clair. */
export const diffusions: Record<NonNullable<Decision['diffusion']>, string> = {
  publie: 'Publié au Bulletin de la Cour de cassation',
  inedit: 'Inédit : non publié au Bulletin',
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

/** Comment nous connaissons la décision, en clair. */
export const confiances: Record<Decision['confiance'], string> = {
  haute: 'Plusieurs sources concordantes, ou le texte officiel',
  moyenne: 'Source unique, presse ou commentaire',
};

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
  return sigles.reduce(
    (nom, [sigle, entier]) => nom.replace(sigle, entier),
    juridiction.replace(/ — .*/, ''),
  );
}
