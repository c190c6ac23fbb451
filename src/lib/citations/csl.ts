import type { ACiter } from './a-citer.ts';

/** Une notice au format CSL-JSON, réduite à ce que nous en écrivons. */
export interface NoticeCsl {
  readonly id: string;
  readonly type: 'webpage' | 'legal_case' | 'legislation';
  readonly title: string;
  readonly URL: string;
  readonly language: 'fr-FR';
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly authority?: string;
  readonly number?: string;
  readonly note?: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title'?: string;
}

function jour(date: Date): NonNullable<NoticeCsl['issued']> {
  return { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
}

/** La notice d’une page : celle de la décision ou de l’article de loi dont elle parle, sinon la sienne. */
export function noticeCsl(aCiter: ACiter): NoticeCsl {
  const { id, titre, adresse, publieLe, decision, loi } = aCiter;
  if (decision) {
    const { cour, date, numero, ecli, surnom, officielle } = decision;
    return {
      id,
      type: 'legal_case',
      title: surnom ?? titre,
      authority: cour,
      ...(numero !== undefined && { number: numero }),
      issued: jour(date),
      ...(ecli !== undefined && { note: ecli }),
      URL: officielle ?? adresse,
      language: 'fr-FR',
    };
  }
  if (loi)
    return {
      id,
      type: 'legislation',
      title: `Code du travail, article ${loi.numero}`,
      'container-title': 'Code du travail',
      number: loi.numero,
      issued: jour(loi.depuis),
      note: loi.version,
      URL: loi.officielle,
      language: 'fr-FR',
    };
  return {
    id,
    type: 'webpage',
    title: titre,
    author: [{ literal: 'À ma connaissance' }],
    'container-title': 'À ma connaissance',
    ...(publieLe && { issued: jour(publieLe) }),
    URL: adresse,
    language: 'fr-FR',
  };
}
