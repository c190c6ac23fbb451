import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { exigerElement } from '../../../src/lib/emporter/extraire.ts';
import { identifiants, nommer, relier } from '../../../src/lib/emporter/ranger.ts';

const lire = (html: string) => exigerElement(fromHtml(`<main>${html}</main>`), 'main', '/x/');

test('un endroit et tout ce qui le nomme changent de nom ensemble', () => {
  const contenu = lire(
    '<h2 id="a">A</h2><p aria-labelledby="a b"></p><b id="b"></b><label for="b"></label>',
  );
  nommer(contenu, 'x');
  const html = toHtml(contenu);
  expect(html).toContain('aria-labelledby="x--a x--b"');
  expect(html).toContain('for="x--b"');
  expect(identifiants(contenu)).toEqual(['x--a', 'x--b']);
});

test('un îlot et les données qu’il lit gardent leurs noms', () => {
  const contenu = lire(
    '<astro-island><b id="a"></b></astro-island><script type="text/plain" id="donnees"></script>',
  );
  nommer(contenu, 'x');
  expect(identifiants(contenu)).toEqual(['a', 'donnees']);
});

test('les boutons de deux pages ne font pas un seul groupe', () => {
  const contenu = lire('<input type="radio" name="role">');
  nommer(contenu, 'x');
  expect(toHtml(contenu)).toContain('name="x--role"');
});

test('les liens mènent dans le fichier, sauf l’ancre d’un îlot vers son propre champ', () => {
  const contenu = lire(
    '<a href="/y/"></a><astro-island><a href="/y/"></a><a href="#champ"></a></astro-island>',
  );
  relier(contenu, '/x/', { site: 'https://exemple.fr', ancres: { '/y/': 'y' } }, () => true);
  expect([...toHtml(contenu).matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
    '#y',
    '#y',
    '#champ',
  ]);
});
