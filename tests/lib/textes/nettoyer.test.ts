import { expect, test } from 'vitest';
import { nettoyer } from '../../../src/lib/textes/nettoyer.ts';

const html = (source: string, registre: readonly string[] = []) =>
  nettoyer(source, (numero) => registre.includes(numero)).html;

test('fait un paragraphe de chaque alinéa, qu’il soit séparé par <p>, <br> ou rien', () => {
  const source = `<p></p>   Un.<p></p><p></p>Deux.<br/><br/>\n Trois.<p>Quatre.<br clear="none"/></p>`;
  expect(html(source)).toBe('<p>Un.</p><p>Deux.</p><p>Trois.</p><p>Quatre.</p>');
});

test('met les énumérations en retrait', () => {
  expect(html('<p>Il précise :<br/>1° Le but ;<br/>a) La durée.</p>')).toBe(
    '<p>Il précise\u00a0:</p><p class="enumere">1° Le but\u202f;</p><p class="enumere">a) La durée.</p>',
  );
});

test('garde le contenu des balises de présentation, et rien d’autre', () => {
  const source = '<center><font color="red">Le <b onclick="x()">texte</b></font></center>';
  expect(html(source)).toBe('<p>Le texte</p>');
  expect(html('<p style="color:red">A<script>alert(1)</script></p>')).toBe('<p>A</p>');
});

test('remet un tableau à nu, avec ses têtes de colonne', () => {
  const source =
    '<center><table border="1"><tbody><tr><th><br/>Ancienneté <p></p><p>(années)</p></th></tr>' +
    '<tr><td align="center"><br/>3 </td></tr></tbody></table></center>';
  expect(html(source)).toBe(
    '<table><thead><tr><th scope="col">Ancienneté (années)</th></tr></thead>' +
      '<tbody><tr><td>3</td></tr></tbody></table>',
  );
});

const lien = (cidTexte: string, id: string, texte: string, page = 'affichCodeArticle') =>
  `<p>Selon <a href="/${page}.do?cidTexte=${cidTexte}&idArticle=${id}&dateTexte=&categorieLien=cid" title="x">${texte}</a>.</p>`;
const travail = 'LEGITEXT000006072050';

test('mène chez nous quand l’article du Code du travail est au registre', () => {
  expect(html(lien(travail, 'LEGIARTI7', 'L. 1222-4'), ['L1222-4'])).toBe(
    '<p>Selon <a href="/code-du-travail/L1222-4/">L.\u00a01222-4</a>.</p>',
  );
});

test('mène chez nous quand la lettre est restée devant le lien', () => {
  const source = lien(travail, 'LEGIARTI1', '2312-8').replace('Selon ', "à l'article L. ");
  expect(html(source, ['L2312-8'])).toContain('href="/code-du-travail/L2312-8/"');
  expect(html(source, ['R2312-8'])).toContain('/codes/article_lc/LEGIARTI1');
});

test.each([
  [
    'un article hors du registre',
    lien(travail, 'LEGIARTI7', 'L. 9999-9'),
    '/codes/article_lc/LEGIARTI7',
  ],
  [
    'un autre code, même avec un numéro du registre',
    lien('LEGITEXT000006074220', 'LEGIARTI8', 'article L. 1222-4 du code de l’environnement'),
    '/codes/article_lc/LEGIARTI8',
  ],
  [
    'une loi',
    lien('JORFTEXT1', 'JORFARTI5', 'article 1er de la loi', 'affichTexteArticle'),
    '/jorf/article_jo/JORFARTI5',
  ],
  [
    'un article de loi consolidé',
    lien('JORFTEXT1', 'LEGIARTI6', 'article 10-1', 'affichTexteArticle'),
    '/loda/article_lc/LEGIARTI6',
  ],
  [
    'une loi entière',
    '<p><a href="/affichTexte.do?cidTexte=JORFTEXT1">loi</a></p>',
    '/jorf/id/JORFTEXT1',
  ],
])('mène chez Légifrance pour %s', (_, source, adresse) => {
  expect(html(source, ['L1222-4'])).toContain(`href="https://www.legifrance.gouv.fr${adresse}"`);
});

test('remet hors du lien l’espace qui y était prise', () => {
  expect(
    html(
      '<p>Voir <a href="/affichTexte.do?cidTexte=T">la loi </a>et <a href="/x?cidTexte=T">l\'autre </a>, puis.</p>',
    ),
  ).toMatch(/la loi<\/a> et <a [^>]+>l’autre<\/a>, puis/);
});

test('compose en français sans changer un mot', () => {
  expect(html("<p>II.-L'accord précise, notamment sur: la charte ;</p>")).toBe(
    '<p>II.\u00a0– L’accord précise, notamment sur\u00a0: la charte\u202f;</p>',
  );
});

test('donne le même texte sans balise', () => {
  expect(nettoyer('<p>Un.</p><p>Deux.</p>', () => false).brut).toBe('Un.\nDeux.');
});
