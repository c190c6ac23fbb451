/**
 * Charge la feuille d’entretien, pour l’ouvrir dans le résultat.
 * @throws si elle ne peut être chargée.
 */
export const chargerLaFeuille = async () => (await import('./FeuilleDuResultat.svelte')).default;
