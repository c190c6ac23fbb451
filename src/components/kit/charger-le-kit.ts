import { chargerLesRaisons } from '../../lib/chargement/regles/charger.ts';

/**
 * Charge le kit, et d’abord les règles, leurs phrases et leurs raisons.
 * @throws s’il ne peut être chargé.
 */
export async function chargerLeKit() {
  await chargerLesRaisons();
  return (await import('./Kit.svelte')).default;
}
