import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { admettre } from '../../../src/lib/securite/types-de-confiance.ts';

const module = readFileSync(
  new URL('../../../node_modules/@astrojs/svelte/dist/client.svelte.js', import.meta.url),
  'utf8',
);

test('l’adaptateur d’Astro n’écrit plus de HTML en texte', () => {
  expect(module).toContain('innerHTML');
  expect(admettre(module)).not.toContain('innerHTML');
  expect(admettre(module)).toContain('target.replaceChildren();');
});

test('un adaptateur qui a changé arrête la construction, et dit où regarder', () => {
  expect(() => admettre('target.textContent = "";')).toThrow(/src\/lib\/securite/u);
});
