import type { Reponse } from '../vocabulaire/faits.ts';

/** Le motif d’une preuve illicite que le juge pèserait. */
export const BALANCE =
  'La collecte paraît illicite, et le juge devrait peser. Une preuve unique, triée ou ciblée penche vers l’admission, une preuve large ou évitable vers le rejet.';

/** Ce motif, quand le sort de la preuve dépend encore de réponses ; à part, si l’on ignore qu’elle a servi. */
export const siElleAServi = (suite: Reponse<'suite'> | undefined, motif: string): string =>
  suite === undefined || suite === 'inconnu'
    ? `Si les données ont servi contre le salarié\u00a0: ${motif}`
    : motif;
