import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { remonterLesStyles } from '../../../src/lib/typographie/styles-en-tete.ts';

const remonter = (html: string): string => {
  const arbre = fromHtml(html);
  remonterLesStyles(arbre);
  return toHtml(arbre);
};

test('les styles du corps passent dans la tête, dans leur ordre, après les siens', () => {
  expect(
    remonter(
      '<html><head><style>a{}</style></head><body><p>un</p><style>b{}</style><style>c{}</style></body></html>',
    ),
  ).toBe(
    '<html><head><style>a{}</style><style>b{}</style><style>c{}</style></head><body><p>un</p></body></html>',
  );
});

test('ceux d’un îlot, d’un dessin, d’un texte sans script restent à leur place', () => {
  const html =
    '<html><head></head><body><svg><style>a{}</style></svg><noscript><style>b{}</style></noscript><astro-island><style>c{}</style></astro-island></body></html>';
  expect(remonter(html)).toBe(html);
});
