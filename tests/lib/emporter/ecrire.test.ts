import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { ecrire } from '../../../src/lib/emporter/ecrire.ts';
import { exigerElement } from '../../../src/lib/emporter/extraire.ts';

test('hors des îlots, les fins de balise facultatives partent ; dans un îlot, tout reste', () => {
  const arbre = fromHtml(
    '<main><ul><li>a</li><li>b</li></ul><astro-island><ul><li>a</li><!----><li>b</li></ul></astro-island></main>',
  );
  expect(ecrire([exigerElement(arbre, 'main', '/x/')])).toBe(
    '<main><ul><li>a<li>b</ul><astro-island><ul><li>a</li><!----><li>b</li></ul></astro-island></main>',
  );
});

test('une suite d’espaces n’en laisse qu’une, sauf là où elle se voit ; une espace insécable reste', () => {
  const arbre = fromHtml(
    '<main><p>a\n   b  <b>c</b>\u00a0\u00a0!</p><pre>x\n  y</pre><astro-island><p>d\n  e</p></astro-island></main>',
  );
  expect(ecrire([exigerElement(arbre, 'main', '/x/')])).toBe(
    '<main><p>a b <b>c</b>\u00a0\u00a0!<pre>x\n  y</pre><astro-island><p>d\n  e</p></astro-island></main>',
  );
});

test('là où un élément a été ôté, les espaces qui l’entouraient n’en font qu’une', () => {
  const contenu = h('p', ['Un ', { type: 'text', value: ' mot' }, ' ', h('b', 'gras')]);
  expect(ecrire([contenu])).toBe('<p>Un mot <b>gras</b>');
});
