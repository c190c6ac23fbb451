import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { allegerLesDessins } from '../../../src/lib/images/alleger-les-dessins.ts';

const alleger = (html: string): string => {
  const arbre = fromHtml(html, { fragment: true });
  allegerLesDessins(arbre);
  return toHtml(arbre);
};

test('les longueurs d’un dessin vont au dixième', () => {
  expect(
    alleger(
      '<svg><path d="M176.35714285 17h9l4 -8.0400001"></path><text x="71.999999">a</text></svg>',
    ),
  ).toBe('<svg><path d="M176.4 17h9l4 -8"></path><text x="72">a</text></svg>');
});

test('ce qui est déjà court, ce qui se lit et ce qui n’est pas un dessin restent', () => {
  const html =
    '<p data-x="1.23456"> 22-15.793 </p><svg viewBox="0 0 1.2345 2"><path d="M6.55 1.25"></path><text>22-15.793</text></svg>';
  expect(alleger(html)).toBe(html);
});

test('les espaces autour d’un tracé partent, celles qui séparent deux mots restent', () => {
  expect(
    alleger(
      '<svg> <title> La frise </title> <g> <text> 1. <tspan> Le droit </tspan> <tspan>de la preuve </tspan> </text> </g> </svg>',
    ),
  ).toBe(
    '<svg><title>La frise</title><g><text>1. <tspan>Le droit</tspan> <tspan>de la preuve</tspan></text></g></svg>',
  );
});
