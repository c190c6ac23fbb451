import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

const pages = chaquePage();
const htmlDe = (adresse: string) => pages.find((page) => page.adresse === adresse)?.html ?? '';
const fiches = (dossier: string) =>
  readdirSync(`src/content/${dossier}`).map((nom) => nom.replace(/\.mdx?$/, ''));

test('l’index alphabétique mène à chaque article, à chaque outil, à chaque définition', () => {
  const index = htmlDe('/a-z/');
  const attendues = [
    ...fiches('articles').map((id) => `/${id}/`),
    ...fiches('dispositifs').map((id) => `/dispositifs/${id}/`),
    ...fiches('glossaire').map((id) => `/glossaire/#${id}`),
  ];
  expect(attendues.filter((adresse) => !index.includes(`href="${adresse}"`))).toEqual([]);
});

test('l’index par article de loi mène à l’article de départ et à ce qui l’explique', () => {
  const [, entree = ''] =
    /href="\/code-du-travail\/L1222-4\/"([\s\S]*?)<\/dd>/.exec(htmlDe('/a-z/par-article/')) ?? [];
  expect(entree).toContain('href="/ce-que-l-employeur-doit-dire/"');
  expect(entree).toMatch(/\d+ outils, \d+ décisions/);
});

test('l’index par outil mène, pour chacun, à sa page et au questionnaire ouvert avec lui', () => {
  const index = htmlDe('/a-z/par-outil/');
  for (const id of fiches('dispositifs')) {
    expect(index, id).toContain(`href="/dispositifs/${id}/"`);
    expect(index, id).toContain(`href="/verifier/#outil=${id}"`);
  }
});
