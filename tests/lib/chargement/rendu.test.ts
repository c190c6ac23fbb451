import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renduDesIlots } from '../../../src/lib/chargement/rendu.ts';

const fichier = 'node_modules/@astrojs/svelte/dist/client.svelte.js';

test('le rendu des îlots remplace celui d’Astro, qui est encore où on l’attend', () => {
  expect(existsSync(fichier)).toBe(true);
  expect(renduDesIlots().load(`/site/${fichier}`)).toContain('hydrate(composant');
  expect(renduDesIlots().load('/site/src/components/quiz/Depart.svelte')).toBeUndefined();
});

test('seul ce qui est déjà écrit dans la page s’anime', () => {
  const code = renduDesIlots().load(`/site/${fichier}`) ?? '';
  const animes: string[] = [];
  // Frontière : le module que la construction écrit, sans son import.
  const fabriquer = new Function(
    'hydrate',
    code.replace(/^import .*?;\n/u, '').replace('export default', 'return'),
  ) as (
    hydrate: (composant: string) => void,
  ) => (element: Pick<Element, 'hasAttribute'>) => (composant: string) => Promise<void>;
  const rendre = fabriquer((composant) => animes.push(composant));
  void rendre({ hasAttribute: () => false })('sans HTML');
  void rendre({ hasAttribute: (nom) => nom === 'ssr' })('écrit');
  expect(animes).toEqual(['écrit']);
});

test('seules les pages ont ce rendu', () => {
  expect(renduDesIlots().applyToEnvironment({ name: 'client' })).toBe(true);
  expect(renduDesIlots().applyToEnvironment({ name: 'prerender' })).toBe(false);
});

test('si Astro range le sien ailleurs, la construction s’arrête et dit où regarder', () => {
  const greffon = renduDesIlots();
  expect(() => greffon.generateBundle()).toThrow('src/lib/chargement/rendu.ts');
  greffon.load(`/site/${fichier}`);
  expect(() => greffon.generateBundle()).not.toThrow();
});

test('ce qui anime un îlot n’écrit aucun HTML en texte', () => {
  expect(readFileSync(fichier, 'utf8')).toContain('innerHTML');
  expect(renduDesIlots().load(`/site/${fichier}`)).not.toContain('innerHTML');
});
