import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import type { Root, RootContent } from 'hast';
import { chaquePage } from '../aides/pages.ts';
import { malComposes } from '../aides/typographie.ts';

/** Ce qui ne se lit pas comme de la prose. */
const horsProse = new Set(['script', 'style', 'code', 'textarea', 'template']);

function textes(noeud: Root | RootContent): readonly string[] {
  if (noeud.type === 'text') return [noeud.value];
  if (noeud.type === 'element' && horsProse.has(noeud.tagName)) return [];
  return 'children' in noeud ? noeud.children.flatMap(textes) : [];
}

test('tout texte visible est composé à la française', () => {
  const defauts = chaquePage().flatMap(({ adresse, html }) =>
    malComposes(textes(fromHtml(html))).map((texte) => `${adresse} : ${texte}`),
  );
  expect(defauts).toEqual([]);
});
