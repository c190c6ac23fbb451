import { addMonths, differenceInCalendarDays } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ajouterMois,
  dateExiste,
  joursRestants,
  lendemain,
  veille,
} from '../../../../../src/lib/droit/surveillance/delais/calendrier.ts';

const JOUR = 86_400_000;

/** La seconde implémentation : les secondes depuis 1970, et le calendrier de la plateforme. */
const enTexte = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const enInstant = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** Recule du premier jour du mois qui suit l’arrivée, tant que le quantième est trop grand. */
function ajouterMoisAutrement(date: string, mois: number): string {
  const depart = new Date(enInstant(date));
  const arrivee = new Date(enInstant(date));
  arrivee.setUTCDate(1);
  arrivee.setUTCMonth(arrivee.getUTCMonth() + mois);
  const voulu = arrivee.getUTCMonth();
  arrivee.setUTCDate(depart.getUTCDate());
  while (arrivee.getUTCMonth() !== voulu) arrivee.setTime(arrivee.getTime() - JOUR);
  return arrivee.toISOString().slice(0, 10);
}

const bornes = { min: enInstant('1900-01-01') / JOUR, max: enInstant('2399-12-31') / JOUR };
const dates = fc.integer(bornes).map((jours) => enTexte(jours * JOUR));
/** Les jours où l’on se trompe : fins de mois, et tout février. */
const finsDeMois = fc
  .tuple(fc.integer({ min: 1900, max: 2399 }), fc.integer({ min: 1, max: 12 }))
  .map(([annee, mois]) => enTexte(Date.UTC(annee, mois, 0)));
const fevriers = fc
  .tuple(fc.integer({ min: 1900, max: 2399 }), fc.integer({ min: 1, max: 29 }))
  .map(([annee, jour]) => enTexte(Date.UTC(annee, 1, jour)));
const tous = fc.oneof(dates, finsDeMois, fevriers);

describe('Ajouter des mois', () => {
  test.each([
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 2, '2027-01-30'],
    ['1899-12-31', 2, '1900-02-28'],
    ['1999-12-31', 2, '2000-02-29'],
  ])('%s et %i mois : %s', (depart, mois, arrivee) => {
    expect(ajouterMois(depart, mois)).toBe(arrivee);
  });

  test('donne la même date que le calendrier de la plateforme', () => {
    fc.assert(
      fc.property(tous, fc.integer({ min: 0, max: 60 }), (date, mois) => {
        expect(ajouterMois(date, mois)).toBe(ajouterMoisAutrement(date, mois));
      }),
      { numRuns: 5000 },
    );
  });
});

/** Une troisième implémentation, d’un autre auteur : midi, heure locale, à l’abri des changements d’heure. */
const aMidi = (date: string) => new Date(`${date}T12:00`);
const enJour = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((nombre) => String(nombre).padStart(2, '0'))
    .join('-');

test('Ajouter des mois donne la même date que la bibliothèque date-fns', () => {
  fc.assert(
    fc.property(tous, fc.integer({ min: 0, max: 240 }), (date, mois) => {
      expect(ajouterMois(date, mois)).toBe(enJour(addMonths(aMidi(date), mois)));
    }),
    { numRuns: 5000 },
  );
});

describe('Les jours restants', () => {
  test.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-24', '2026-11-23', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-15', '2027-03-15', 365],
    ['2027-03-15', '2028-03-15', 366],
    ['1900-01-01', '1901-01-01', 365],
  ])('du %s au %s : %i', (aujourdHui, date, jours) => {
    expect(joursRestants(aujourdHui, date)).toBe(jours);
  });

  test('donnent le même nombre que la bibliothèque date-fns', () => {
    fc.assert(
      fc.property(tous, tous, (aujourdHui, date) => {
        const autrement = differenceInCalendarDays(aMidi(date), aMidi(aujourdHui));
        // « + 0 » : date-fns rend parfois -0.
        expect(joursRestants(aujourdHui, date)).toBe(autrement + 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('une date impossible est refusée, d’un côté comme de l’autre', () => {
    expect(() => joursRestants('2026-02-30', '2026-03-01')).toThrow(/n’existe pas/);
    expect(() => joursRestants('2026-03-01', '2026-02-30')).toThrow(/n’existe pas/);
  });
});

describe('La veille et le lendemain', () => {
  test.each([
    ['2024-03-01', '2024-02-29'],
    ['2025-03-01', '2025-02-28'],
    ['2026-01-01', '2025-12-31'],
    ['2026-05-01', '2026-04-30'],
  ])('la veille du %s est le %s', (date, avant) => {
    expect(veille(date)).toBe(avant);
    expect(lendemain(avant)).toBe(date);
  });

  test('donnent les mêmes dates que le calendrier de la plateforme', () => {
    fc.assert(
      fc.property(tous, (date) => {
        expect(veille(date)).toBe(enTexte(enInstant(date) - JOUR));
        expect(lendemain(date)).toBe(enTexte(enInstant(date) + JOUR));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('Une date impossible', () => {
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '15/03/2026',
    '2026-03-15T00:00',
    ' 2026-03-15',
    '',
  ])('« %s » est refusée, avec un exemple de ce qu’il faut écrire', (date) => {
    expect(dateExiste(date)).toBe(false);
    for (const refuser of [veille, lendemain, (jour: string) => ajouterMois(jour, 1)])
      expect(() => refuser(date)).toThrow(/n’existe pas.*2026-03-31/);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('« %s » est admise', (date) => {
    expect(dateExiste(date)).toBe(true);
  });
});
