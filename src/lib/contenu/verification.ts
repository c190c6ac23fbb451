import type { Texte } from '../schemas/texte.ts';

/** Le degré de vérification d’une fiche, tel qu’il se dit au lecteur. */
export const verifications: Record<Texte['verification'], string> = {
  'officiel-lu': 'texte d’origine lu',
  'copie-lue': 'texte entier lu dans une copie, nommée sur sa fiche',
  concordant: 'plusieurs sources concordantes lues, pas l’original',
  'source-unique': 'une seule source secondaire lue',
  'non-verifie': 'non vérifié',
};
