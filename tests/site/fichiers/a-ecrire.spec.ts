import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { lireFiches } from '../../aides/fiches.ts';
import { articlesEcrits } from '../../aides/articles.ts';
import { chaquePage } from '../aides/pages.ts';

interface Carte {
  readonly peutEcrire: string;
  readonly nePeutPasEcrire: string;
}
const net = (texte: string) => texte.replace(/\s+/gu, ' ').trim();
const cartes = new Map(
  lireFiches('idees-recues').map(({ id, entete }) => [id, entete as Carte] as const),
);
const porteuses = chaquePage().filter(({ html }) => html.includes('class="a-ecrire"'));

/** Les boîtes d’une page : la carte, sa phrase, ce qui l’appuie, et la phrase à ne pas écrire. */
function boitesDe(html: string) {
  const [, boites = ''] = /<dl class="a-ecrire"[^>]*>(.*?)<\/dl>/s.exec(html) ?? [];
  return [
    ...boites.matchAll(/<dd data-carte="([^"]+)"[^>]*>(.*?)<\/dd>.*?<dd[^>]*>(.*?)<\/dd>/gs),
  ].map(([, adresse = '', peut = '', pas = '']) => ({
    carte: cartes.get(adresse),
    adresse,
    peut: net(toText(fromHtml(peut))),
    pas: net(toText(fromHtml(pas))),
    appui: /<small[^>]*>\s*<a href="\/[^"]+"/.test(peut),
  }));
}

test('l’affaire MAIF et chaque carte portent les deux phrases, et d’autres articles aussi', () => {
  const adresses = porteuses.map(({ adresse }) => adresse);
  expect(adresses).toContain('/affaire-maif/');
  for (const id of cartes.keys()) expect(adresses).toContain(`/idees-recues/${id}/`);
  expect(adresses.length).toBeGreaterThan(cartes.size + 15);
});

test('partout, les deux phrases sont celles de la carte, avec ce qui appuie la première', () => {
  for (const { adresse, html } of porteuses) {
    const boites = boitesDe(html);
    expect(boites.length, adresse).toBeGreaterThan(0);
    for (const { carte, peut, pas, appui } of boites) {
      expect(carte, adresse).toBeDefined();
      // La typographie de la page et celle de la fiche ne diffèrent que par leurs espaces.
      expect(peut.replaceAll(' ', ''), adresse).toContain(carte?.peutEcrire.replaceAll(' ', ''));
      expect(pas.replaceAll(' ', ''), adresse).toContain(
        carte?.nePeutPasEcrire.replaceAll(' ', ''),
      );
      expect(appui, adresse).toBe(true);
    }
  }
});

test('dans un article, elles sont juste sous « En bref », et rien n’y demande un script', () => {
  const articles = porteuses.filter(({ adresse }) =>
    articlesEcrits.some(({ nom }) => `/${nom.replace('.mdx', '')}/` === adresse),
  );
  expect(articles.length).toBeGreaterThan(15);
  for (const { adresse, html } of articles) {
    const entre =
      /<section class="en-bref" aria-labelledby="en-bref">.*?<\/section>(.*?)<dl class="a-ecrire"/s.exec(
        html,
      )?.[1];
    expect(entre?.match(/<h2/g), adresse).toHaveLength(1);
    expect(/<dl class="a-ecrire".*?<\/dl>/s.exec(html)?.[0]).not.toMatch(/<button|<script|hidden/);
  }
});
