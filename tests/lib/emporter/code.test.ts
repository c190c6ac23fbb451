import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { extraireLeCode } from '../../../src/lib/emporter/code.ts';

const site: Readonly<Record<string, string>> = {
  '/code-du-travail/':
    '<title>C</title><main class="page"><h1>Le Code</h1><p>Texte au 27 mars 2026.</p><h2>Partie</h2><a href="/code-du-travail/L1-1/"></a><a href="/textes/"></a></main>',
  '/code-du-travail/L1-1/':
    '<title>A</title><style>dl{top:0}</style><main><h1>Article L. 1-1</h1><figure>Nul ne peut.</figure><dl><div><dt>En vigueur depuis</dt><dd>2008</dd></div><div><dt>Place dans le Code</dt><dd>Livre I</dd></div></dl><section>Cité par</section></main>',
};

test('chaque article y est avec son texte et sa version, sans ce qui le cite', async () => {
  const { page, numeros } = await extraireLeCode((adresse) => Promise.resolve(site[adresse] ?? ''));
  const html = toHtml(page.contenu);
  expect(html).toContain('Texte au 27 mars 2026.');
  expect(html).toContain('<section id="L1-1"><h2>Article L. 1-1</h2>');
  expect(html).toContain('Nul ne peut.');
  expect(html).toContain('2008');
  expect(html).not.toMatch(/Cité par|Livre I|Partie/u);
  expect([...numeros]).toEqual([['/code-du-travail/L1-1/', 'L1-1']]);
  expect(page.styles).toEqual(['dl{top:0}']);
});
