/** Statuts d’une obligation, du plus grave au plus léger. */
export const statutsObligation = [
  'interdit',
  'manquement',
  'a-verifier',
  'respectee',
  'sans-objet',
] as const;
/** Le statut d’une obligation. */
export type StatutObligation = (typeof statutsObligation)[number];

/** Statuts du dispositif entier : ceux des obligations, et un vert qui laisse ouvert l’accompagnement. */
export const statutsDispositif = [
  'interdit',
  'manquement',
  'a-verifier',
  'en-regle-sur-l-essentiel',
  'respectee',
  'sans-objet',
] as const satisfies readonly (StatutObligation | 'en-regle-sur-l-essentiel')[];
/** Le statut du dispositif. */
export type StatutDispositif = (typeof statutsDispositif)[number];

/** Issues de la deuxième conclusion : ce que vaut la preuve. */
export const statutsPreuve = [
  'sans-objet',
  'non-contestable-ici',
  'probablement-admise',
  'probablement-ecartee',
  'incertaine',
] as const;
/** Une issue pour la preuve. */
export type StatutPreuve = (typeof statutsPreuve)[number];

/** Issues de la troisième conclusion : ce que devient la sanction ou le licenciement. */
export const statutsRupture = [
  'sans-objet',
  'solide-sur-ce-point',
  'incertaine',
  'fragilisee',
] as const;
/** Une issue pour la sanction. */
export type StatutRupture = (typeof statutsRupture)[number];

/** Le plus grave d’une liste de statuts ; `sans-objet` pour une liste vide. */
export function lePlusGrave(statuts: readonly StatutObligation[]): StatutObligation {
  return statutsObligation.find((statut) => statuts.includes(statut)) ?? 'sans-objet';
}

/** Vrai pour un statut qui met l’outil en cause. */
export const estGrave = (statut: StatutDispositif): boolean =>
  statut === 'interdit' || statut === 'manquement';

/** Mots affichés pour chaque statut d’obligation. */
export const libellesObligation: { readonly [S in StatutObligation]: string } = {
  interdit: 'interdit, sauf exception',
  manquement: 'manquement probable',
  'a-verifier': 'à vérifier',
  respectee: 'conforme en apparence',
  'sans-objet': 'sans objet',
};

/** Mots affichés pour le statut du dispositif. */
export const libellesDispositif: { readonly [S in StatutDispositif]: string } = {
  ...libellesObligation,
  'en-regle-sur-l-essentiel': 'en règle sur l’essentiel',
};

/** Mots affichés pour ce que vaut la preuve. */
export const libellesPreuve: { readonly [S in StatutPreuve]: string } = {
  'sans-objet': 'sans objet',
  'non-contestable-ici': 'pas de prise dans vos réponses',
  'probablement-admise': 'probablement admise',
  'probablement-ecartee': 'probablement écartée',
  incertaine: 'incertaine',
};

/** Mots affichés pour ce que devient la sanction. */
export const libellesRupture: { readonly [S in StatutRupture]: string } = {
  'sans-objet': 'sans objet',
  'solide-sur-ce-point': 'solide sur ce point',
  incertaine: 'incertaine',
  fragilisee: 'fragilisée',
};
