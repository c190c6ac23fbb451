import type { Dossier } from '../droit/surveillance/index.ts';

/** Ce qu’une lecture donne : des réponses, ou une phrase qui dit pourquoi il n’y en a pas. */
export type Lecture =
  | { readonly dossier: Dossier; readonly avis?: readonly string[] }
  | { readonly dossier: undefined; readonly message: string };

/** Une lecture refusée, avec sa raison. */
export const refus = (message: string): Lecture => ({ dossier: undefined, message });

/** À la fin de tout refus : on ne complète pas, on ne devine pas. */
export const rienNeChange = 'Rien n’a été lu, et vos réponses en cours n’ont pas changé.';
