/**
 * Les documents du kit de l’employeur qu’une démarche peut nommer, dans l’ordre où on les prépare. Leur
 * contenu est dans `src/lib/kit/documents/`.
 */
export const documentsDuKit = [
  'interet-legitime',
  'analyse-d-impact',
  'note-cse',
  'panneau',
  'note',
  'notice',
  'recu',
  'registre',
  'conservation',
] as const;

/** L’identifiant d’un document du kit. */
export type IdDeDocumentDuKit = (typeof documentsDuKit)[number];
