import { ecrireReferences } from '../../lib/contenu/references-ecrites.ts';
import type { Faits } from '../../lib/droit/surveillance/index.ts';
import type { References } from '../../lib/questionnaire/references.ts';

/** Un outil du résultat, et ce que l’on en sait. */
export interface OutilDuKit {
  readonly nom: string;
  /** Les faits complétés. */
  readonly faits: Faits;
}

/**
 * Charge le kit, et ce que les réponses y remplissent d’avance, outil par outil. Rien ne part avec la demande.
 * @throws si l’une de ses parties ne peut être chargée.
 */
export async function preparerLeKit(outils: readonly OutilDuKit[], references: References) {
  const [{ default: KitDuResultat }, { Saisie }, { champsCommuns }, { departDuResultat }] =
    await Promise.all([
      import('./KitDuResultat.svelte'),
      import('../documents/saisie.svelte.ts'),
      import('../../lib/kit/champs.ts'),
      import('../../lib/kit/depart-du-resultat.ts'),
    ]);
  return {
    KitDuResultat,
    references: ecrireReferences(references),
    kits: outils.map(({ nom, faits }) => ({
      nom,
      etat: new Saisie(champsCommuns, departDuResultat(faits)),
    })),
  };
}
