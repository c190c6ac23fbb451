import { ecrireReferences } from '../../lib/contenu/references-ecrites.ts';
import type { Dispositif, Faits } from '../../lib/droit/surveillance/index.ts';
import type { Brouillons } from '../../lib/questionnaire/brouillons.ts';
import type { References } from '../../lib/questionnaire/references.ts';
import type { Saisie as UneSaisie } from '../documents/saisie.svelte.ts';

/** Un outil du résultat, et ce que l’on en sait. */
interface OutilDuKit {
  readonly outil: Dispositif;
  readonly nom: string;
  /** Les faits complétés. */
  readonly faits: Faits;
}

/**
 * Charge le kit, et ce que les réponses y remplissent d’avance, outil par outil ; un kit déjà ouvert garde ce que
 * l’on y a tapé. Rien ne part avec la demande.
 * @throws si l’une de ses parties ne peut être chargée.
 */
export async function preparerLeKit(
  outils: readonly OutilDuKit[],
  references: References,
  brouillons: Brouillons<UneSaisie>,
) {
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
    kits: outils.map(({ outil, nom, faits }) => {
      const depart = departDuResultat(faits);
      return {
        nom,
        faits,
        etat: brouillons.ouvrir(`kit ${outil}`, depart, () => new Saisie(champsCommuns, depart)),
      };
    }),
  };
}
