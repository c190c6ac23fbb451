import { expect, test } from 'vitest';
import {
  adressesCitees,
  extraireLeGroupe,
  lecteurDe,
  sansBase,
} from '../../../src/lib/emporter/pages.ts';

const site: Readonly<Record<string, string>> = {
  '/comprendre/':
    '<main class="page"><nav class="fil"><a href="/"></a></nav><a href="/preuve/"></a><a href="/preuve/"></a><a href="/glossaire/"></a><a href="https://a.fr/"></a><a href="#x"></a></main>',
  '/preuve/': '<title>P</title><main id="contenu" class="article texte"><h1>La preuve</h1></main>',
  '/glossaire/': '<title>G</title><main id="contenu" class="page"><h1>Mots</h1></main>',
  '/modeles/':
    '<main class="page"><a href="/preuve/"></a><a href="/modeles/"></a><a href="/modeles/acces/"></a></main>',
  '/modeles/acces/': '<title>L</title><main class="page"><h1>Lettre</h1></main>',
  '/': '<main class="page"></main>',
};
const lire = (adresse: string) => Promise.resolve(site[adresse] ?? '');
const titres = async (pages: Parameters<typeof extraireLeGroupe>[0]['pages']) =>
  (await extraireLeGroupe({ titre: '', phrase: '', pages }, lire)).map(({ titre }) => titre);

test('les adresses du site hors de l’accueil, une fois chacune, dans l’ordre', () => {
  expect(adressesCitees('/comprendre/', site['/comprendre/'] ?? '')).toEqual([
    '/preuve/',
    '/glossaire/',
  ]);
});

test('d’une page qui liste des articles, les articles seuls', async () => {
  expect(await titres({ articlesDe: '/comprendre/' })).toEqual(['La preuve']);
});

test('d’une page qui a des sous-pages, ses sous-pages seules', async () => {
  expect(await titres({ sousPagesDe: '/modeles/' })).toEqual(['Lettre']);
});

test('des pages nommées, dans l’ordre donné', async () => {
  expect(await titres(['/glossaire/', '/preuve/'])).toEqual(['Mots', 'La preuve']);
});

test('une page qui manque arrête la construction, et dit où corriger', async () => {
  await expect(lecteurDe('/nulle-part')('/absente/')).rejects.toThrow('src/lib/emporter/plan.ts');
});

test('d’une page servie sous une base, les adresses repartent de la racine du site', () => {
  const html =
    '<style>a{src:url(/sous/chemin/_astro/a.woff2)}</style><a href="/sous/chemin/preuve/">/sous/chemin/</a>';
  expect(sansBase(html, '/sous/chemin/')).toBe(
    '<style>a{src:url(/_astro/a.woff2)}</style><a href="/preuve/">/sous/chemin/</a>',
  );
});
