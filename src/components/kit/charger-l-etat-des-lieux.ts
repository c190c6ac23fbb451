/**
 * Charge l’état des lieux.
 * @throws s’il ne peut être chargé.
 */
export const chargerLEtatDesLieux = async () => (await import('./EtatDesLieux.svelte')).default;
