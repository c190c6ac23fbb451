import { nommerPartout } from '../../lib/droit/surveillance/index.ts';
import type { IdDeLettre } from '../../lib/droit/surveillance/index.ts';
import type { Brouillons } from '../../lib/questionnaire/brouillons.ts';
import type { Acquis } from '../../lib/lettres/preremplir.ts';
import type { Saisie as UneSaisie } from '../documents/saisie.svelte.ts';
import { chargerLettre } from './charger.ts';

/**
 * Charge une lettre, qui nomme le contrôle s’il est fait par une personne, son formulaire, et de quoi y remplir d’avance ce que
 * le résultat sait. Déjà ouverte, elle garde
 * ce que l’on y a tapé.
 * @throws si l’un d’eux ne peut être chargé.
 */
export async function preparerLettre(
  id: IdDeLettre,
  acquis: Acquis,
  brouillons: Brouillons<UneSaisie>,
) {
  const [{ default: Lettre }, { Saisie }, { preremplir }, lettre] = await Promise.all([
    import('./Lettre.svelte'),
    import('../documents/saisie.svelte.ts'),
    import('../../lib/lettres/preremplir.ts'),
    chargerLettre(id),
  ]);
  const modele = nommerPartout(lettre.modele, [acquis.faits.dispositif]);
  const { champs } = modele;
  const depart = preremplir(champs, acquis);
  const etat = brouillons.ouvrir(`lettre ${id}`, depart, () => new Saisie(champs, depart));
  return { Lettre, modele, references: lettre.references, etat, preremplir };
}
