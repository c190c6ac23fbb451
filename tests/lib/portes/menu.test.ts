import { expect, test } from 'vitest';
import { menu } from '../../../src/lib/portes/menu.ts';
import { navigation, service } from '../../../src/lib/portes/navigation.ts';

const adresses = (entrees: readonly { readonly adresse: string }[]) =>
  entrees.map(({ adresse }) => adresse);

test('le menu de toutes les pages a huit portes au plus, et « Vérifier ma situation » la première', () => {
  expect(navigation.length).toBeLessThanOrEqual(8);
  expect(navigation[0]?.adresse).toBe('/verifier/');
});

test('aucun menu ne mène deux fois au même endroit', () => {
  for (const liste of [navigation, service, menu.flatMap(({ entrees }) => entrees)])
    expect(new Set(adresses(liste)).size).toBe(liste.length);
});

test('sur un téléphone, le menu mène à toutes les portes de l’en-tête, ou à ce qu’elles rangent', () => {
  const atteintes = adresses(menu.flatMap(({ entrees }) => entrees));
  const manquent = adresses(navigation).filter((une) => !atteintes.includes(une));
  expect(manquent, 'une porte que le menu remplace par ses pages').toEqual(['/agir/']);
});
