import type { Faits } from '../../lib/droit/surveillance/index.ts';

/**
 * Charge le kit, et ce que les réponses d’un outil y remplissent d’avance.
 * @throws si l’un d’eux ne peut être chargé.
 */
export async function preparerLeKit(faits: Faits) {
  const [{ default: Kit }, { departDuResultat }] = await Promise.all([
    import('./Kit.svelte'),
    import('../../lib/kit/depart-du-resultat.ts'),
  ]);
  return { Kit, depart: departDuResultat(faits) };
}
