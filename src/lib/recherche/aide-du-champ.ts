/** Ce que l’on dit sous le champ de recherche, dans sa page et dans son dialogue : le numéro s’y tient sur une ligne. */
export const AIDE_DU_CHAMP =
  'Un mot, une question, un numéro\u00a0: «\u00a0caméra\u00a0», «\u00a0L1222-4\u00a0», «\u00a022-\u206015.793\u00a0». Ce que vous tapez reste dans cette page.';
