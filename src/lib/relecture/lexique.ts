import { quiNient, quiRectifie } from './ce-qui-nie.ts';
import { classes } from './classes.ts';
import { gardes } from './gardes.ts';
import type { NomDeGarde } from './gardes.ts';
import type { Classes } from './motif.ts';
import type { Alentours } from './types.ts';

/** Une garde : où se lit ce qui fait taire ; `suite`, en tête de la phrase suivante. */
export type Garde = Alentours & { readonly suite?: readonly string[] | undefined };

/** Les motifs que toutes les règles partagent. La page les reçoit avec les règles : ils se compriment ensemble. */
export interface Lexique {
  readonly classes: Classes;
  readonly gardes: readonly (readonly [NomDeGarde, Garde])[];
  /** Ce qui gouverne la suite d’une phrase et la nie. */
  readonly nient: readonly string[];
  /** Ce qui, après une citation, la rectifie. */
  readonly rectifient: readonly string[];
}

/** Le lexique, tel que ses fichiers l’écrivent. */
export const lexique: Lexique = {
  classes,
  // Frontière : les clés de cette table sont ses noms.
  gardes: Object.entries<Garde>(gardes) as [NomDeGarde, Garde][],
  nient: quiNient,
  rectifient: quiRectifie,
};
