import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { lierLesTelephones } from '../../../src/lib/typographie/telephones.ts';

function lier(html: string): string {
  const arbre = fromHtml(`<main>${html}</main>`, { fragment: true });
  lierLesTelephones(arbre);
  return toHtml(arbre).replace(/^<main>|<\/main>$/gu, '');
}

describe('les numéros de téléphone', () => {
  it.each([
    ['09\u00a070\u00a082\u00a031\u00a090', 'tel:0970823190'],
    ['09 70 82 31 90', 'tel:0970823190'],
    ['0806\u00a0000\u00a0126', 'tel:0806000126'],
  ])('%s s’appelle', (numero, lien) => {
    expect(lier(`<p>De l’étranger : ${numero}.</p>`)).toContain(`<a href="${lien}">${numero}</a>.`);
  });

  it('un numéro court s’appelle quand on l’annonce', () => {
    expect(lier('<p>Appeler le 3039, gratuit.</p>')).toBe(
      '<p>Appeler le <a href="tel:3039">3039</a>, gratuit.</p>',
    );
    expect(lier('<p>Le 3114 répond.</p>')).toContain('href="tel:3114"');
  });

  it.each([
    '<p>Appeler <a href="tel:3039">le 3039</a>.</p>',
    '<p>Le pourvoi n° 00 11 22 33 44, et le 3 mars.</p>',
    '<p>Le reste, soit le 3000 € prévu.</p>',
    '<p>3039 décisions, article 3114-1.</p>',
    '<textarea>09 70 82 31 90</textarea>',
    '<label>Appeler le 3039</label>',
    '<fieldset><legend>Appeler le 3039</legend></fieldset>',
    '<details><summary>Appeler le 3039</summary></details>',
  ])('%s reste tel quel', (html) => {
    expect(lier(html)).toBe(html);
  });

  it('hors du contenu, rien n’est lié', () => {
    const arbre = fromHtml('<footer>09 70 82 31 90<p>Le 3039</p></footer>', { fragment: true });
    lierLesTelephones(arbre);
    expect(toHtml(arbre)).not.toContain('tel:');
  });
});
