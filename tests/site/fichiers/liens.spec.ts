import { expect, test } from '@playwright/test';
import { cibleDe, liensRompus, mailler } from '../../../src/lib/liens/rompus.ts';
import { chaqueCadre, chaqueFichier, chaquePage } from '../aides/pages.ts';

const pages = new Map(chaquePage().map(({ adresse, html }) => [adresse, mailler(html)]));
const cadres = new Map(chaqueCadre().map(({ adresse, html }) => [adresse, mailler(html)]));
const fichiers = new Set(chaqueFichier().map((fichier) => `/${fichier}`));

test('tous les liens internes et leurs fragments aboutissent', () => {
  const baties = new Set([...chaquePage(), ...chaqueCadre()].map(({ fichier }) => `/${fichier}`));
  expect(liensRompus(new Map([...pages, ...cadres]), fichiers.difference(baties))).toEqual([]);
});

test('aucune page n’est orpheline', () => {
  const atteintes = new Set(
    [...pages].flatMap(([adresse, { liens }]) =>
      liens.map((lien) => cibleDe(adresse, lien)?.pathname).filter((cible) => cible !== adresse),
    ),
  );
  // L’accueil, la page d’erreur, et une adresse d’avant que seuls d’anciens liens nomment.
  const sansLien = ['/', '/404.html', '/affaire-maif/tous-les-faits/'];
  const orphelines = [...pages.keys()].filter(
    (adresse) => !atteintes.has(adresse) && !sansLien.includes(adresse),
  );
  expect(orphelines).toEqual([]);
});

test('aucune page ne se dit sans lien quand d’autres y mènent', () => {
  const menees = new Set(
    [...pages].flatMap(([adresse, { liens }]) =>
      liens.map((lien) => cibleDe(adresse, lien)?.pathname).filter((cible) => cible !== adresse),
    ),
  );
  const fausses = chaquePage()
    .filter(({ html }) =>
      /aucune (?:autre )?page (?:de ce|du) site n’y (?:mène|renvoie)/iu.test(html),
    )
    .map(({ adresse }) => adresse)
    .filter((adresse) => menees.has(adresse));
  expect(fausses).toEqual([]);
});
