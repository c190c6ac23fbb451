/**
 * Charge la comparaison de deux réponses.
 * @throws si elle ne peut être chargée.
 */
export const chargerLaComparaison = async () => (await import('./Comparaison.svelte')).default;
