import { expect, test } from 'vitest';
import { lirePage } from '../../../../src/lib/recherche/batir/lire-page.ts';

const page = (contenu: string, tete = '') =>
  `<html><head>${tete}</head><body><nav>Menu</nav><main class="x">${contenu}</main></body></html>`;

test('le titre et le texte se lisent sans balise, sans formulaire, sans ce qui parle de la page', () => {
  expect(
    lirePage(
      page(
        '<h1>Article <span>L. 1</span> &amp; suite</h1><p>Une&nbsp;caméra</p><form>Nom</form><section aria-labelledby="citer"><h2>Citer</h2></section><p>fin</p>',
      ),
    ),
  ).toEqual({ titre: 'Article L. 1 & suite', texte: 'Une\u00a0caméra fin' });
});

test('une insécable entourée d’une balise ne se double pas', () => {
  expect(lirePage(page('<h1>Article L.<span>&nbsp;</span>1 du Code</h1>'))?.titre).toBe(
    'Article L.\u00a01 du Code',
  );
});

test('une page hors index, sans contenu ou sans titre n’est pas à trouver', () => {
  expect(lirePage(page('<h1>A</h1>', '<meta name="robots" content="noindex">'))).toBeUndefined();
  expect(lirePage('<html><body><h1>A</h1></body></html>')).toBeUndefined();
  expect(lirePage(page('<p>A</p>'))).toBeUndefined();
});
