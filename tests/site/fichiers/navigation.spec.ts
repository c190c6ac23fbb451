import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { portes } from '../../../src/lib/portes/portes.ts';
import { chaquePage } from '../aides/pages.ts';

const pages = chaquePage().filter(({ adresse }) => adresse !== '/404.html');
const htmlDe = (adresse: string) => pages.find((page) => page.adresse === adresse)?.html ?? '';
const liens = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, ou = '']) => ou);
const menu = (html: string) =>
  /<nav aria-label="Principale">([\s\S]*?)<\/nav>/.exec(html)?.[1]?.split('vers-recherche')[0] ??
  '';
const articles = readdirSync('src/content/articles').map((nom) => {
  const adresse = `/${nom.replace(/\.mdx$/, '')}/`;
  return { adresse, html: htmlDe(adresse) };
});

test('le menu est le même sur toutes les pages, et tient en huit entrées', () => {
  const menus = new Set(pages.map(({ html }) => liens(menu(html)).join(' ')));
  expect(menus.size).toBe(1);
  const [entrees = ''] = menus;
  expect(entrees.split(' ').length).toBeLessThanOrEqual(8);
});

test('chaque page du menu s’y dit présente ; un article et un délai se disent derrière une entrée', () => {
  for (const adresse of liens(menu(htmlDe('/'))))
    expect(menu(htmlDe(adresse)), adresse).toContain(`href="${adresse}" aria-current="page"`);
  for (const { adresse, html } of articles)
    expect(menu(html), adresse).toContain('href="/comprendre/" aria-current="true"');
  expect(menu(htmlDe('/delais/'))).toContain('href="/agir/" aria-current="true"');
});

test('/comprendre/ mène à tous les articles, et chaque fil d’Ariane y revient par sa rubrique', () => {
  const index = htmlDe('/comprendre/');
  for (const { adresse, html } of articles) {
    expect(index, adresse).toContain(`href="${adresse}"`);
    const [, rubrique = ''] = /href="\/comprendre\/#(\w+)"/.exec(html) ?? [];
    expect(index, adresse).toContain(`id="${rubrique}"`);
  }
  expect(articles.length).toBeGreaterThan(0);
});

test('l’accueil mène aux trois portes, et dit ce que chacune dit d’abord', () => {
  for (const { id, premier, chemin, parties } of portes) {
    expect(htmlDe('/'), id).toContain(`href="/${id}/"`);
    for (const { adresse } of [premier, ...chemin])
      expect(liens(htmlDe('/')), id).toContain(adresse);
    for (const { adresse } of [premier, ...chemin, ...parties.flatMap(({ pages }) => pages)])
      expect(liens(htmlDe(`/${id}/`)), id).toContain(adresse);
  }
});

test('l’accueil dit les cinq questions les plus posées, et ce qui est neuf, daté : décisions et corrections', () => {
  const html = htmlDe('/');
  const demandees = /<ul class="demandes"[\s\S]*?<\/ul>/u.exec(html)?.[0] ?? '';
  expect(liens(demandees)).toHaveLength(5);
  const nouvelles = /<ul class="nouveautes"[\s\S]*?<\/ul>/u.exec(html)?.[0] ?? '';
  const entrees = nouvelles.split('<li').slice(1);
  expect(entrees.length).toBeGreaterThanOrEqual(5);
  for (const entree of entrees) expect(entree).toMatch(/<time datetime="\d{4}-\d{2}-\d{2}"/u);
  expect(liens(nouvelles).some((lien) => lien.startsWith('/decisions/'))).toBe(true);
  expect(liens(nouvelles).some((lien) => lien.includes('#changements'))).toBe(true);
});
