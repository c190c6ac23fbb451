/** Degrés de juridiction, du premier juge aux cours européennes. */
export const niveaux = [
  'premiere-instance',
  'appel',
  'cassation',
  'conseil-d-etat',
  'autorite',
  'cour-europeenne',
  'cour-de-justice',
  'etranger',
] as const;

/**
 * Formations de jugement. Celle de la CNIL et celle d’une chambre portent le même nom. Une mise en
 * demeure est prise par la présidence de la CNIL, sans formation.
 */
export const formations = [
  'assemblee-pleniere',
  'assemblee-du-contentieux',
  'pleniere-de-chambre',
  'formation-de-section',
  'formation-restreinte',
  'section',
  'grande-chambre',
  'refere',
  'procedure-simplifiee',
  'presidence',
] as const;

/** Formations dont l’arrêt l’emporte sur celui d’une chambre. */
export const grandesFormations: ReadonlySet<string> = new Set<(typeof formations)[number]>([
  'assemblee-pleniere',
  'assemblee-du-contentieux',
  'section',
  'grande-chambre',
]);

/** Publication au recueil de la juridiction : Bulletin, recueil Lebon (ou ses tables), Recueil de la Cour. */
export const publications = ['publie', 'mentionne-aux-tables', 'inedit'] as const;

/** Où en est l’affaire, selon les sources. */
export const suites = [
  'definitif',
  'cassation',
  'frappe-d-appel',
  'appel-annonce',
  'reformee',
  'inconnu',
] as const;
