import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chaquePage, dossier } from '../aides/pages.ts';

const lire = (fichier: string) => readFileSync(join(dossier, fichier), 'utf8');

test('le plan du site nomme toutes les pages à indexer, et elles seules', () => {
  const nommees = [...lire('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, adresse = '']) => new URL(adresse).pathname,
  );
  const attendues = chaquePage()
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ adresse }) => adresse);
  expect(nommees.sort()).toEqual(attendues.sort());
});

test('robots.txt laisse lire le site et donne son plan', () => {
  const robots = lire('robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).toMatch(/^Sitemap: https:\/\/[^ ]+\/sitemap-index\.xml$/m);
  expect(robots).not.toMatch(/^Disallow: \/$/m);
});

test('chaque page a son icône, et l’icône existe', () => {
  expect(lire('favicon.svg')).toContain('<svg');
  for (const { html } of chaquePage()) expect(html).toContain('href="/favicon.svg"');
});

test('chaque page est en français et dit comment l’afficher sur un petit écran', () => {
  for (const { html } of chaquePage()) {
    expect(html).toMatch(/<html[^>]* lang="fr"/);
    expect(html).toContain('<meta name="viewport" content="width=device-width');
  }
});

test('la licence des polices est dans le site, telle qu’écrite, et la page des licences y mène', () => {
  expect(lire('licences/polices.txt')).toBe(
    readFileSync(new URL('../../../public/licences/polices.txt', import.meta.url), 'utf8'),
  );
  expect(lire('licence/index.html')).toContain('href="/licences/polices.txt"');
});

test('la page des licences nomme celle de chaque chose, et la DILA, d’où vient le texte de la loi', () => {
  const licence = lire('licence/index.html');
  for (const mot of [
    /Licence Ouverte.{0,40}2\.0/su,
    /EUPL/u,
    /SIL Open Font License 1\.1/u,
    /DILA/u,
    /LEGI/u,
  ])
    expect(licence).toMatch(mot);
  expect(licence).toMatch(/<a href="https:\/\/www\.etalab\.gouv\.fr[^"]*" rel="license"/u);
});
