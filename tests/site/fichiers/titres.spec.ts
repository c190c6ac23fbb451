import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { headingRank } from 'hast-util-heading-rank';
import { toText } from 'hast-util-to-text';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { chaquePage } from '../aides/pages.ts';

interface Titre {
  readonly rang: number;
  readonly texte: string;
}

function titresDe(html: string): readonly Titre[] {
  const titres: Titre[] = [];
  visit(fromHtml(html), 'element', (element) => {
    // Un écran que la page porte d’avance, caché : un seul se montre à la fois.
    if (element.properties['hidden'] === true) return SKIP;
    const rang = headingRank(element);
    if (rang !== undefined) titres.push({ rang, texte: toText(element).trim() });
    return CONTINUE;
  });
  return titres;
}

test('chaque page a un seul h1, aucun niveau de titre sauté, aucun titre vide', () => {
  const defauts = chaquePage().flatMap(({ adresse, html }) => {
    const titres = titresDe(html);
    const sauts = titres.filter(({ rang }, i) => rang > (titres[i - 1]?.rang ?? 0) + 1);
    return [
      ...(titres.filter(({ rang }) => rang === 1).length === 1 ? [] : [`${adresse} : pas un h1`]),
      ...sauts.map(({ texte }) => `${adresse} : niveau sauté avant « ${texte} »`),
      ...titres.filter(({ texte }) => texte === '').map(() => `${adresse} : titre vide`),
    ];
  });
  expect(defauts).toEqual([]);
});

test('chaque page a son titre d’onglet et sa description, à elle seule', () => {
  const lire = (motif: RegExp) =>
    chaquePage()
      .filter(({ adresse }) => adresse !== '/404.html')
      .map(({ adresse, html }) => ({ adresse, valeur: motif.exec(html)?.[1]?.trim() ?? '' }));
  for (const motif of [
    /<title>([^<]*)<\/title>/,
    /<meta name="description"[^>]* content="([^"]*)"/,
  ]) {
    const valeurs = lire(motif);
    expect(valeurs.filter(({ valeur }) => valeur === '')).toEqual([]);
    const doubles = valeurs.filter(
      ({ valeur }, i) => valeurs.findIndex((autre) => autre.valeur === valeur) !== i,
    );
    expect(doubles).toEqual([]);
  }
});
