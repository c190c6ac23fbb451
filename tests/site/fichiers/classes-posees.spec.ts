/** Une classe qu’un script pose n’est dans aucune page : l’élagage des styles ne doit pas ôter ses règles pour autant. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { basculeesPar } from '../../../src/lib/styles/elaguer.ts';
import { chaqueFichier, dossier } from '../aides/pages.ts';

const source = new URL('../../../src/', import.meta.url).pathname;
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((nom) => /\.(?:astro|css|svelte|ts)$/u.test(nom))
  .map((nom) => ({ nom, texte: readFileSync(join(source, nom), 'utf8') }));

/** Les classes que ce fichier donne à un élément qu’il crée. */
const creees = (texte: string): readonly string[] =>
  [...texte.matchAll(/className(?: =|:) '([\w -]+)'/gu)].flatMap(([, noms = '']) =>
    noms.split(' '),
  );
const scripts = sources.filter(
  ({ nom }) => nom.startsWith('components/') && /\.(?:astro|svelte|ts)$/u.test(nom),
);
const posees = new Set([
  ...basculeesPar(scripts.map(({ texte }) => texte)),
  ...scripts.flatMap(({ texte }) => creees(texte)),
]);

/** Les styles d’un fichier de source : tout un `.css`, les balises de style d’un composant. */
const stylesDe = (nom: string, texte: string): string =>
  nom.endsWith('.css')
    ? texte
    : [...texte.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, un]) => un).join('\n');
/** Une classe, et ce qui la suit : « .vise » n’est pas dans « .visee ». */
const nomme = (styles: string, classe: string) =>
  new RegExp(String.raw`\.${classe}(?![\w-])`, 'u').test(styles);

const ecrits = sources.map(({ nom, texte }) => stylesDe(nom, texte)).join('\n');
const batis = chaqueFichier()
  .filter((fichier) => /\.(?:css|html)$/u.test(fichier))
  .map((fichier) => stylesDe(fichier, readFileSync(join(dossier, fichier), 'utf8')));

test('toute classe qu’un script pose, et qu’une règle nomme, est encore dans une feuille bâtie', () => {
  const stylees = [...posees].filter((classe) => nomme(ecrits, classe));
  expect(stylees).toEqual(expect.arrayContaining(['anime', 'autre-outil', 'avec-liste', 'vise']));
  const perdues = stylees.filter((classe) => !batis.some((styles) => nomme(styles, classe)));
  expect(perdues).toEqual([]);
});

test('un script nomme en toutes lettres la classe qu’il bascule : l’élagage la lit dans son code', () => {
  const fautes = scripts.flatMap(({ nom, texte }) =>
    [...texte.matchAll(/\.classList\.(?:add|toggle|replace)\(\s*(?!')[^)]*\)/gu)].map(
      ([appel]) => `src/${nom} : ${appel}`,
    ),
  );
  expect(fautes).toEqual([]);
});
