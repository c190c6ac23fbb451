import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { headingRank } from 'hast-util-heading-rank';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { chaquePage } from '../aides/pages.ts';

for (const { adresse, html } of chaquePage()) {
  test(`${adresse} : un seul h1, et aucun niveau de titre sauté`, () => {
    const titres: { rang: number; texte: string }[] = [];
    visit(fromHtml(html), 'element', (element) => {
      const rang = headingRank(element);
      if (rang !== undefined) titres.push({ rang, texte: toText(element) });
    });
    expect(titres.filter(({ rang }) => rang === 1)).toHaveLength(1);
    const sauts = titres.filter(({ rang }, i) => rang > (titres[i - 1]?.rang ?? 0) + 1);
    expect(sauts).toEqual([]);
    expect(titres.filter(({ texte }) => texte.trim() === '')).toEqual([]);
  });
}

test('chaque page a son titre d’onglet et sa description, à elle seule', () => {
  const lire = (motif: RegExp) =>
    chaquePage()
      .filter(({ adresse }) => adresse !== '/404.html')
      .map(({ adresse, html }) => ({ adresse, valeur: motif.exec(html)?.[1]?.trim() ?? '' }));
  for (const motif of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const valeurs = lire(motif);
    expect(valeurs.filter(({ valeur }) => valeur === '')).toEqual([]);
    const doubles = valeurs.filter(
      ({ valeur }, i) => valeurs.findIndex((autre) => autre.valeur === valeur) !== i,
    );
    expect(doubles).toEqual([]);
  }
});
