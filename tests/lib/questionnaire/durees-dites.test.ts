import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dureesDites } from '../../../src/lib/questionnaire/durees-dites.ts';
import {
  dureeDuCourtChemin,
  dureeEntiere,
  dureeLaPlusLongue,
  minutesEnClair,
  questionsPosees,
} from '../../aides/duree-du-questionnaire.ts';

test('la durée promise se calcule : trois minutes au plus pour un premier résultat', () => {
  expect(dureeDuCourtChemin).toBeLessThanOrEqual(3);
  expect(dureeEntiere).toBeGreaterThan(dureeDuCourtChemin);
  expect(dureeLaPlusLongue).toBeGreaterThan(dureeEntiere);
});

test('elle se dit en minutes entières, jamais zéro, et s’accorde', () => {
  expect(minutesEnClair(2.95)).toBe('3\u00a0minutes');
  expect(minutesEnClair(0.2)).toBe('1\u00a0minute');
});

test('l’accueil promet ce que l’on calcule', () => {
  expect(dureesDites).toEqual({
    courtChemin: minutesEnClair(dureeDuCourtChemin),
    enTout: minutesEnClair(dureeEntiere),
    auPlus: minutesEnClair(dureeLaPlusLongue),
    premier: `De ${String(questionsPosees.courtCheminAuMoins)} à ${String(questionsPosees.courtCheminAuPlus)} questions`,
    enPlus: `jusqu’à ${String(questionsPosees.enPlusAuPlus)} de plus pour un outil`,
  });
});

test('la page facile à lire promet ce que l’on calcule, elle aussi', () => {
  const page = readFileSync('src/content/facile-a-lire/le-questionnaire.md', 'utf8');
  const promises = [...page.matchAll(/\b(\d+) minutes/gu)].map(([, nombre]) => nombre);
  expect(promises).toEqual(
    [dureeDuCourtChemin, dureeEntiere, dureeLaPlusLongue].map((duree) => String(Math.round(duree))),
  );
  expect(page).not.toMatch(/\d+ (?:ou|à) \d+ minutes/u);
});

test('aucune page ne compte autrement les questions d’un premier résultat', () => {
  const promesses = globSync('src/**/*.{astro,svelte,ts,md,mdx}').flatMap((fichier) =>
    [...readFileSync(fichier, 'utf8').matchAll(/(.{0,28})\bpour un premier résultat/gu)].map(
      ([, avant = '']) => ({ fichier, avant }),
    ),
  );
  expect(promesses.length).toBeGreaterThan(5);
  expect(promesses.filter(({ avant }) => !/dureesDites\.premier\} $/u.test(avant))).toEqual([]);
});
