import type { Texte } from '../schemas/texte.ts';

/** Les natures de textes, dans l’ordre où la page les range, avec leur intitulé. */
export const familles: Record<Texte['type'], string> = {
  'reglement-europeen': 'Règlements européens',
  code: 'Codes',
  loi: 'Lois',
  recommandation: 'CNIL',
  'lignes-directrices': 'Autorités européennes',
  'page-d-information': 'Pages d’information',
  presse: 'Presse',
};
