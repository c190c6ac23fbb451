import { describe, expect, test } from 'vitest';
import { decision } from '../../../src/lib/schemas/decision.ts';
import {
  cadrePreuve,
  ciblePreuve,
  empiler,
  placerTournants,
  surLaPreuve,
} from '../../../src/lib/images/dessiner-preuve.ts';
import { periodes, rangDePeriode } from '../../../src/lib/images/periodes-de-preuve.ts';
import { depart, tournants } from '../../../src/lib/images/tournants.ts';
import { lireFiches } from '../../aides/fiches.ts';

const decisions = lireFiches('decisions').map(({ id, entete }) => ({
  id,
  ...decision.parse(entete),
}));
const toutes = [depart, ...tournants];
const rangees = periodes(toutes, decisions);

test('les cinq tournants ont les dates du dossier, dans l’ordre', () => {
  const mois = rangees.slice(1).map(({ date }) => date.toISOString().slice(0, 7));
  expect(mois).toEqual(['2011-01', '2020-11', '2023-03', '2023-12', '2025-01']);
});

test('la frise part de la plus ancienne décision qui tranche la preuve', () => {
  expect(surLaPreuve(decisions)[0]?.id).toBe(depart.decision);
  expect(rangees[0]?.date.getUTCFullYear()).toBe(1991);
});

test('chaque tournant nomme sa décision parmi ses sources, et toutes existent', () => {
  const ids = decisions.map(({ id }) => id);
  for (const { decision: id, sources } of toutes) {
    expect(sources).toContain(id);
    for (const source of sources) expect(ids).toContain(source);
  }
});

test('chaque décision sur la preuve est dans une période et une seule', () => {
  const classees = rangees.flatMap(({ admises, ecartees }) => [...admises, ...ecartees]);
  expect(classees.map(({ id }) => id).sort()).toEqual(
    surLaPreuve(decisions)
      .map(({ id }) => id)
      .sort(),
  );
});

test('un tournant sans fiche arrête tout et dit où corriger', () => {
  expect(() => periodes(toutes, [])).toThrow(/tournants\.ts/);
});

describe('le dessin', () => {
  test.each(['admise', 'ecartee'] as const)(
    'ne cache aucune preuve %s derrière une autre',
    (sens) => {
      const points = empiler(decisions, sens);
      for (const [rang, un] of points.entries()) {
        for (const autre of points.slice(rang + 1)) {
          const loin = Math.abs(un.x - autre.x) >= ciblePreuve || un.etage !== autre.etage;
          expect([un.id, autre.id, loin]).toEqual([un.id, autre.id, true]);
        }
        expect(un.x).toBeGreaterThanOrEqual(cadrePreuve.gauche);
        expect(un.x).toBeLessThanOrEqual(cadrePreuve.droite);
      }
    },
  );

  test('n’empile pas plus haut que la place donnée', () => {
    const etages = (['admise', 'ecartee'] as const).flatMap((sens) =>
      empiler(decisions, sens).map(({ etage }) => etage),
    );
    expect(Math.max(...etages)).toBeLessThanOrEqual(3);
  });

  test('place les étiquettes des tournants dans l’ordre et dans le cadre', () => {
    const dateDe = (id: string) => decisions.find((d) => d.id === id)?.date ?? new Date(0);
    const etiquettes = placerTournants(toutes, dateDe).map(({ etiquette }) => etiquette);
    expect(etiquettes).toEqual(etiquettes.toSorted((a, b) => a - b));
    expect(Math.min(...etiquettes)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...etiquettes)).toBeLessThanOrEqual(cadrePreuve.largeur - 60);
  });
});

test('une date appartient au dernier tournant qui la précède, celui du jour compris', () => {
  const debuts = [1991, 2020, 2023].map((annee) => new Date(Date.UTC(annee, 0, 1)));
  const rang = (annee: number) => rangDePeriode(new Date(Date.UTC(annee, 0, 1)), debuts);
  expect([1980, 1991, 2019, 2020, 2025].map(rang)).toEqual([0, 0, 0, 1, 2]);
});
