import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  estFerie,
  joursFeries,
  paques,
} from '../../../../../src/lib/droit/surveillance/delais/jours-feries.ts';

/** Les fêtes légales d’une année, selon une bibliothèque tenue par d’autres. */
function selonAutrui(annee: number, region?: string): string[] {
  const calendrier = region === undefined ? new Holidays('FR') : new Holidays('FR', region);
  return [
    ...new Set(
      calendrier
        .getHolidays(annee)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    ),
  ].toSorted();
}

const ANNEES = Array.from({ length: 101 }, (_, rang) => 2000 + rang);

describe('les jours fériés, de 2000 à 2100, comme une bibliothèque indépendante', () => {
  test('en métropole', () => {
    for (const annee of ANNEES) {
      // La bibliothèque compte aussi des dimanches (Pâques, Pentecôte), que l’on ne compte pas deux fois.
      const dimanches = (jour: string) => new Date(jour).getUTCDay() !== 0;
      expect(joursFeries(annee).filter(dimanches), String(annee)).toEqual(
        selonAutrui(annee).filter(dimanches),
      );
    }
  });

  test('en Alsace et en Moselle', () => {
    for (const annee of ANNEES) {
      const autrui = selonAutrui(annee, '57');
      for (const jour of joursFeries(annee, 'alsace-moselle'))
        expect(autrui, `${jour}`).toContain(jour);
    }
  });
});

test('Pâques tombe un dimanche, entre le 22 mars et le 25 avril', () => {
  for (const annee of ANNEES) {
    const jour = paques(annee);
    expect(new Date(jour).getUTCDay(), jour).toBe(0);
    expect(jour.slice(5) >= '03-22' && jour.slice(5) <= '04-25', jour).toBe(true);
  }
});

test('chaque outre-mer a son jour, et lui seul', () => {
  expect(estFerie('2026-05-22', 'martinique')).toBe(true);
  expect(estFerie('2026-05-22')).toBe(false);
  expect(estFerie('2026-05-27', 'guadeloupe')).toBe(true);
  expect(estFerie('2026-06-10', 'guyane')).toBe(true);
  expect(estFerie('2026-12-20', 'reunion')).toBe(true);
  expect(estFerie('2026-04-27', 'mayotte')).toBe(true);
  expect(estFerie('2026-10-09', 'saint-barthelemy')).toBe(true);
});
