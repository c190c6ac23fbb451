import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import eveil from 'astro/runtime/server/astro-island.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import { expect, test } from 'vitest';
import { oterLEveilDAstro } from '../../../src/lib/chargement/eveil.ts';
import { serrer } from '../../../src/lib/chargement/serrer.ts';

const ilot = (attributs: string) =>
  `<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>${load}</script><script>${eveil}</script><astro-island ${attributs}><p>Là</p></astro-island>`;
const ordinaire =
  'props="{&#x22;nom&#x22;:[0,&#x22;a&#x22;],&#x22;ids&#x22;:[1,[[0,&#x22;b&#x22;]]]}" ssr="" client="load"';

test('le script d’Astro et sa feuille partent, l’îlot reste', () => {
  expect(oterLEveilDAstro(`<main>${ilot(ordinaire)}</main>`)).toBe(
    `<main><astro-island ${ordinaire}><p>Là</p></astro-island></main>`,
  );
});

test('une page sans îlot reste telle quelle', () => {
  expect(oterLEveilDAstro('<p>astro-slot</p>')).toBe('<p>astro-slot</p>');
});

test.each([
  ['un emplacement', `${ilot(ordinaire)}<astro-slot></astro-slot>`],
  ['une autre directive', ilot('props="{}" ssr="" client="idle"')],
  ['une date', ilot('props="{&#x22;le&#x22;:[3,&#x22;2026-01-01&#x22;]}" client="load"')],
  ['une liste de dates', ilot('props="{&#x22;le&#x22;:[1,[[3,&#x22;2026&#x22;]]]}" client="load"')],
  ['un script d’Astro qui a changé', ilot(ordinaire).replace(eveil, 'autre()')],
])('arrête la construction et dit où regarder : %s', (_, html) => {
  expect(() => oterLEveilDAstro(html)).toThrow(/src\/lib\/chargement\/eveil\.ts/u);
});

test('ce qu’Astro fait d’un îlot n’a pas changé depuis que notre éveil a été écrit d’après lui', () => {
  const lu = createHash('sha256').update(eveil).digest('hex').slice(0, 16);
  expect(lu, 'Relire astro-island.js, puis src/components/elements/eveiller.js').toBe(
    '61ad29518ac2ee73',
  );
});

test('notre éveil est un script, qui pèse moins de la moitié de celui d’Astro', () => {
  const script = serrer(readFileSync('src/components/elements/eveiller.js', 'utf8'));
  expect(() => new Function(script)).not.toThrow();
  expect(script.length).toBeLessThan(eveil.length * 0.5);
});
