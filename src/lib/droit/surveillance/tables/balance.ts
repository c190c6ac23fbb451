import type { Reponse } from '../vocabulaire/faits.ts';

/** Le motif d’une preuve illicite que le juge pèserait. */
export const BALANCE =
  'La collecte paraît illicite, et le juge devrait peser. Une preuve unique, triée ou ciblée penche vers l’admission, une preuve large ou évitable vers le rejet.';

/** Le motif d’une preuve illicite dont le sort dépend encore de réponses : il dit ce qui ferait pencher. */
export const motifAPeser = (suite: Reponse<'suite'> | undefined): string =>
  suite === undefined || suite === 'inconnu'
    ? `Si les données ont servi contre le salarié\u00a0: ${BALANCE}`
    : BALANCE;
