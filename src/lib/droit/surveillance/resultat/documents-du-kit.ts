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

/** Le titre de chaque document du kit, pour le nommer sans le charger. */
export const titresDesDocuments: Readonly<Record<IdDeDocumentDuKit, string>> = {
  'interet-legitime': 'Test d’intérêt légitime',
  'analyse-d-impact': 'Filtrage pour l’analyse d’impact',
  'note-cse': 'Note au comité social et économique',
  panneau: 'Notice, premier niveau\u00a0: le panneau',
  note: 'Notice, deuxième niveau\u00a0: la note',
  notice: 'Notice, troisième niveau\u00a0: la notice entière',
  recu: 'Reçu pour les salariés',
  registre: 'Ligne du registre',
  conservation: 'Calendrier de conservation',
};
