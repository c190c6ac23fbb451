import { expect, test } from 'vitest';
import { empreinteDe } from '../../../src/lib/securite/empreinte.ts';
import { elaguerLesStyles, motsDe } from '../../../src/lib/styles/elaguer.ts';

const elaguer = (css: string, corps: string) =>
  /<style>(.*)<\/style>/s.exec(
    elaguerLesStyles(`<style>${css}</style>${corps}`, motsDe(['class="ouvert"'])),
  )?.[1];

test('une règle dont la classe est absente part, les autres restent', () => {
  expect(elaguer('.a{color:red}.b{color:red}p{margin:0}', '<p class="a">x</p>')).toBe(
    '.a{color:red}p{margin:0}',
  );
});

test('une règle à plusieurs sélecteurs reste dès que l’un d’eux peut servir', () => {
  expect(elaguer('.a,.b{color:red}', '<p class="b">x</p>')).toBe('.a,.b{color:red}');
  expect(elaguer('.a p,.c p{color:red}', '<p class="b">x</p>')).toBe('');
});

test('ce qu’un script peut ajouter dans une boîte présente reste', () => {
  expect(elaguer('.liste .genre{color:red}', '<ol class="liste"></ol>')).toBe(
    '.liste .genre{color:red}',
  );
});

test('une portée absente emporte ses règles, même avec îlot', () => {
  const css = 'p[data-astro-cid-aa]{margin:0}p[data-astro-cid-bb]{margin:0}';
  const corps = '<astro-island></astro-island><p data-astro-cid-bb>x</p>';
  expect(elaguer(css, corps)).toBe('p[data-astro-cid-bb]{margin:0}');
});

test('avec un îlot, ce que son code peut écrire reste', () => {
  const css = '.ouvert{margin:0}.ouvert.svelte-1a{margin:0}.x{margin:0}';
  expect(elaguer(css, '<astro-island></astro-island>')).toBe(
    '.ouvert{margin:0}.ouvert.svelte-1a{margin:0}',
  );
  expect(elaguer(css, '<p>y</p>')).toBe('');
});

test('ce qui est dans :not() ou :is() n’est pas exigé', () => {
  const css = 'p:not(.a){margin:0}:is(.a,.b) p{margin:0}li:not(:is(.a,.b)){margin:0}';
  expect(elaguer(css, '<p>x</p>')).toBe(css);
});

test('une règle @media vidée part, une animation reste', () => {
  const css = '@media print{.a{margin:0}}@keyframes tour{from{opacity:0}to{opacity:1}}';
  expect(elaguer(css, '<p>x</p>')).toBe('@keyframes tour{from{opacity:0}to{opacity:1}}');
});

test('la politique de sécurité nomme l’empreinte de ce qui reste', () => {
  const css = '.a{color:red}.b{color:red}';
  const page = `<meta content="style-src '${empreinteDe(css)}'"><style>${css}</style><p class="b">`;
  expect(elaguerLesStyles(page, new Set())).toContain(`'${empreinteDe('.b{color:red}')}'`);
  expect(elaguerLesStyles(page, new Set())).not.toContain(empreinteDe(css));
});
