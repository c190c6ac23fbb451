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

/** Formations de jugement. Celle de la CNIL et celle d’une chambre portent le même nom. */
export const formations = [
  'assemblee-pleniere',
  'formation-de-section',
  'formation-restreinte',
  'section',
  'grande-chambre',
  'refere',
] as const;

/** Où en est l’affaire, selon les sources. */
export const suites = [
  'definitif',
  'cassation',
  'frappe-d-appel',
  'appel-annonce',
  'reformee',
  'inconnu',
] as const;
