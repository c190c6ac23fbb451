/**
 * Charge le kit, pour l’ouvrir dans la page.
 * @throws s’il ne peut être chargé.
 */
export const chargerLeKit = async () => (await import('../kit/Kit.svelte')).default;
