import type { IdDeLettre } from '../../lib/droit/surveillance/index.ts';
import type { Acquis } from '../../lib/lettres/preremplir.ts';
import { chargerLettre } from './charger.ts';

/**
 * Charge une lettre, son formulaire, et ce que le résultat y remplit d’avance.
 * @throws si l’un d’eux ne peut être chargé.
 */
export async function preparerLettre(id: IdDeLettre, acquis: Acquis) {
  const [{ default: Lettre }, { preremplir }, { modele, references }] = await Promise.all([
    import('./Lettre.svelte'),
    import('../../lib/lettres/preremplir.ts'),
    chargerLettre(id),
  ]);
  return { Lettre, modele, references, depart: preremplir(modele.champs, acquis) };
}
