import { expect, test } from 'vitest';
import { juridictionEnClair } from '../../../src/lib/contenu/libelles-de-decision.ts';

test.each([
  ['Cass. soc.', 'Cour de cassation, chambre sociale'],
  ['CA Lyon', 'Cour d’appel de Lyon'],
  ['CAA Bordeaux', 'Cour administrative d’appel de Bordeaux'],
  ['TJ Nanterre', 'Tribunal judiciaire de Nanterre'],
  ['Garante (Italie)', 'Garante (Italie)'],
  ['Conseil de prud’hommes de Compiègne', 'Conseil de prud’hommes de Compiègne'],
])('%s se lit « %s »', (sigle, entier) => {
  expect(juridictionEnClair(sigle)).toBe(entier);
});
