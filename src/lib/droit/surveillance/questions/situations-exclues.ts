/**
 * Les situations que le questionnaire ne couvre pas, dans l’ordre où on les demande. Le libellé de chaque case se
 * comprend seul.
 */
export const situationsExclues = [
  { id: 'hors-droit-francais', libelle: 'Le travail n’est pas soumis au droit français' },
  {
    id: 'sans-employeur',
    libelle:
      'La personne surveillée est indépendante, ou travaille par une plateforme sans contrat de travail',
  },
  {
    id: 'particulier-employeur',
    libelle: 'L’employeur est un particulier : garde d’enfant, aide à domicile, ménage',
  },
  { id: 'benevole', libelle: 'La personne surveillée est bénévole' },
  {
    id: 'hors-travail',
    libelle:
      'La surveillance vient d’un proche, d’un voisin ou d’une personne étrangère au travail',
  },
  { id: 'salarie-qui-enregistre', libelle: 'C’est le salarié qui enregistre son employeur' },
  {
    id: 'enquete-penale',
    libelle: 'La surveillance vient d’une enquête de police, de gendarmerie ou d’un juge pénal',
  },
] as const;

/** Une situation que le questionnaire ne couvre pas. */
export type SituationExclue = (typeof situationsExclues)[number]['id'];
