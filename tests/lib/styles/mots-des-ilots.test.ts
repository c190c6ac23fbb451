import { expect, test } from 'vitest';
import { motsDesIlots } from '../../../src/lib/styles/mots-des-ilots.ts';

const mots = motsDesIlots({
  './components/a/Liste.svelte':
    "<script>import Ligne from './Ligne.svelte';import '../b/commun.ts';</script><ul class=\"liste\">",
  './components/a/Ligne.svelte': "<script>const c = () => import('../b/Plus.svelte');</script><li>",
  './components/b/commun.ts': "import { x } from 'ailleurs'; export const classe = 'commune';",
  './components/b/Plus.svelte': '<p class="plus">',
  './components/b/Seule.svelte': '<svelte:element this={`h${n}`} class="seule">',
  './components/b/Double.svelte': '',
  './components/c/Double.svelte': '',
});
const page = (...noms: readonly string[]) =>
  noms.map((nom) => `<astro-island uid="1" component-url="/_astro/${nom}.CGX3.js">`).join('');

test('les mots d’un îlot sont ceux de tout ce qu’il emploie, même chargé plus tard', () => {
  const siens = mots(page('Liste'));
  for (const mot of ['liste', 'ul', 'li', 'commune', 'plus'])
    expect(siens.has(mot), mot).toBe(true);
  expect(siens.has('seule')).toBe(false);
});

test('une page à deux îlots a les mots des deux, une page sans îlot aucun', () => {
  expect(mots(page('Ligne', 'Seule')).has('seule')).toBe(true);
  expect(mots(page('Ligne', 'Seule')).has('plus')).toBe(true);
  expect(mots('<p>liste</p>').size).toBe(0);
});

test('un élément au nom calculé peut être un titre', () => {
  expect(mots(page('Seule')).has('h3')).toBe(true);
  expect(mots(page('Liste')).has('h3')).toBe(false);
});

test.each(['Inconnu', 'Double'])('%s : on ne devine pas le composant', (nom) => {
  expect(() => mots(page(nom))).toThrow(/Renommer le fichier/u);
});
