import { expect, test } from 'vitest';
import { fermerParEchap } from '../../../src/components/gabarits/fermer-le-menu.ts';

const menu = () => document.querySelector<HTMLDetailsElement>('details');
const presser = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));

test('Échap referme le menu ouvert et rend le clavier à son bouton ; une autre touche n’y fait rien', () => {
  document.body.innerHTML =
    '<details class="menu" open><summary tabindex="0">Menu</summary><a href="/a/">A</a></details>';
  fermerParEchap();
  presser('a');
  expect(menu()?.open).toBe(true);
  presser('Escape');
  expect(menu()?.open).toBe(false);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('menu fermé, Échap ne prend pas le clavier', () => {
  document.body.innerHTML =
    '<details class="menu"><summary tabindex="0">Menu</summary></details><button>Ailleurs</button>';
  fermerParEchap();
  document.querySelector('button')?.focus();
  presser('Escape');
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
