/**
 * Charge l’essentiel, à imprimer.
 * @throws s’il ne peut être chargé.
 */
export const chargerLEssentiel = async () => (await import('./Essentiel.svelte')).default;
