import { expect, it } from 'vitest';
import type { Evenement, SorteDEvenement } from '../../../src/lib/publication/evenements.ts';
import { pourLAccueil } from '../../../src/lib/publication/pour-l-accueil.ts';

const evenement = (titre: string, jour: number, sorte: SorteDEvenement): Evenement => ({
  id: titre,
  le: new Date(Date.UTC(2026, 0, jour)),
  sorte,
  titre,
  resume: '',
  adresse: `/${titre}/`,
});
const liste = [
  evenement('page-recente', 9, 'page'),
  evenement('decision', 2, 'decision'),
  evenement('correction', 5, 'correction'),
  evenement('page-ancienne', 1, 'page'),
];
const titres = (nombre: number) => pourLAccueil(liste, nombre).map(({ titre }) => titre);

it('décisions et corrections passent avant les pages', () => {
  expect(titres(2)).toEqual(['correction', 'decision']);
});

it('le reste complète, du plus récent au plus ancien', () => {
  expect(titres(3)).toEqual(['page-recente', 'correction', 'decision']);
});

it('un évènement s’annonce en une phrase, sans couper un numéro d’article', () => {
  const resume =
    'L’art. L.\u00a01222-4 a changé ; version 2026.12 des règles. Une suite très longue.';
  const [annonce] = pourLAccueil([{ ...evenement('correction', 5, 'correction'), resume }], 1);
  expect(annonce?.resume).toBe('L’art. L.\u00a01222-4 a changé ; version 2026.12 des règles.');
});
