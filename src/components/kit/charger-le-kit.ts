import { chargerLesPhrases } from '../../lib/chargement/regles/charger.ts';

/**
 * Charge le kit, et d’abord les règles et leurs phrases.
 * @throws s’il ne peut être chargé.
 */
export async function chargerLeKit() {
  await chargerLesPhrases();
  return (await import('./Kit.svelte')).default;
}
