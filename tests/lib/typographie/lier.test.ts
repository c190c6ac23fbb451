import { describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { lier } from '../../../src/lib/typographie/lier.ts';

function rendre(corps: string): string {
  const arbre = fromHtml(corps, { fragment: true });
  lier(arbre);
  return toHtml(arbre);
}

describe('lier ce qu’un tiret sépare', () => {
  it.each([
    '1222-4',
    '22-15.793',
    'SAN-2025-008',
    'NAIH-85-3/2022',
    'C-526/24',
    '2021-122',
    'puis-je',
    'a-t-il',
    'celui-ci',
  ])('tient « %s » sur une ligne', (mot) => {
    expect(rendre(`<p>Voir ${mot}.</p>`)).toBe(`<p>Voir <mot-lie>${mot}</mot-lie>.</p>`);
  });

  it.each(['vis-à-vis', 'procès-verbal', 'peut-être', '25/02856', 'https://a-b.fr/x-1-2/'])(
    'laisse « %s » se couper',
    (mot) => {
      expect(rendre(`<p>${mot}</p>`)).toBe(`<p>${mot}</p>`);
    },
  );

  it('lève la fin de l’ordinal', () => {
    expect(rendre('<p>le 1er mai, hier</p>')).toBe('<p>le 1<sup>er</sup> mai, hier</p>');
  });

  it('ne change aucun mot', () => {
    const phrase = 'Que puis-je dire de L. 1222-4, en vigueur depuis le 1er mai ?';
    expect(toText(fromHtml(rendre(`<p>${phrase}</p>`)))).toBe(phrase);
  });

  it.each([
    '<svg><text>1222-4</text></svg>',
    '<label>a-t-il</label>',
    '<select><option>a-t-il</option></select>',
  ])('laisse tel quel %s', (corps) => {
    expect(rendre(corps)).toBe(corps);
  });
});
