import type { Reponse } from './reponse.ts';

const vers = (libelle: string, adresse: string): Reponse => ({
  libelle,
  adresse,
  genre: '',
  extrait: [],
});

/** Par où commencer quand aucun mot ne mène nulle part, ou quand la recherche manque. */
export const suggestions: readonly Reponse[] = [
  vers('Vérifier ma situation', '/verifier/'),
  vers('Toutes les règles, avec leurs textes', '/regles/'),
  vers('L’article L1222-4 : ce qui doit vous être dit', '/code-du-travail/L1222-4/'),
  vers('L’affaire MAIF', '/affaire-maif/'),
  vers('De A à Z', '/a-z/'),
];
