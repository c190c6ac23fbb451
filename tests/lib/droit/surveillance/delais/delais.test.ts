import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesDuCodeDuTravail, textes } from '../../../../../src/lib/droit/sources.ts';
import { ajouterMois } from '../../../../../src/lib/droit/surveillance/delais/calendrier.ts';
import {
  calculerEcheance,
  delais,
  prudence,
} from '../../../../../src/lib/droit/surveillance/delais/delais.ts';
import type { Delai, IdDeDelai } from '../../../../../src/lib/droit/surveillance/delais/delais.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../../aides/prose.ts';

function delai(id: IdDeDelai): Delai {
  const trouve = delais.find((candidat) => candidat.id === id);
  if (trouve === undefined) throw new Error(`Délai absent : ${id}`);
  return trouve;
}

describe('Les cinq délais du dossier', () => {
  test.each<[IdDeDelai, number, string]>([
    ['contester-licenciement', 12, 'L1471-1'],
    ['agir-execution-contrat', 24, 'L1471-1'],
    ['procedure-disciplinaire', 2, 'L1332-4'],
    ['reponse-acces', 1, 'rgpd-12'],
    ['avis-cse', 1, 'R2312-6'],
  ])('%s : %i mois, %s', (id, mois, texte) => {
    expect(delai(id).duree.mois).toBe(mois);
    expect(delai(id).texte).toBe(texte);
  });

  test('la demande d’accès se prolonge de deux mois, l’avis du CSE d’un', () => {
    expect(delai('reponse-acces').prolongation?.mois).toBe(3);
    expect(delai('avis-cse').prolongation?.mois).toBe(2);
  });

  test('les textes sont au registre, les conditions au vocabulaire', () => {
    const connus: readonly string[] = [...Object.keys(articlesDuCodeDuTravail), ...textes];
    for (const { texte, si } of delais) {
      expect(connus).toContain(texte);
      for (const fait of Object.keys(si)) expect(Object.keys(vocabulaire)).toContain(fait);
    }
  });

  test('les phrases ne jugent pas et sont bien composées', () => {
    for (const phrase of [...phrasesDe(delais), prudence]) {
      expect(phrase).not.toMatch(motsInterdits);
      expect(fautesDeTypographie(phrase), phrase).toEqual([]);
    }
    expect(prudence).toMatch(/avocat.*greffe/);
  });
});

describe('Les dates, calculées avec prudence', () => {
  test('licenciement notifié le 15 mars 2026 : agir avant le 15 mars 2027', () => {
    expect(calculerEcheance(delai('contester-licenciement'), '2026-03-15')).toEqual({
      auPlusTard: '2027-03-14',
      passeLe: '2027-03-16',
    });
  });

  test('notifié le 29 février 2024 : le 27 février 2025, jamais le 1er mars', () => {
    const { auPlusTard } = calculerEcheance(delai('contester-licenciement'), '2024-02-29');
    expect(auPlusTard).toBe('2025-02-27');
  });

  test('un dimanche ne reporte rien', () => {
    // Le 15 mars 2026 est un dimanche.
    expect(calculerEcheance(delai('contester-licenciement'), '2025-03-16').auPlusTard).toBe(
      '2026-03-15',
    );
  });

  test('demande d’accès reçue le 30 novembre 2026 : un mois, ou trois', () => {
    expect(calculerEcheance(delai('reponse-acces'), '2026-11-30')).toEqual({
      auPlusTard: '2026-12-29',
      passeLe: '2026-12-31',
      passeLeSiProlonge: '2027-03-01',
    });
  });

  test('une date impossible est refusée', () => {
    expect(() => calculerEcheance(delai('avis-cse'), '2026-02-30')).toThrow(/n’existe pas/);
  });

  test('la date pour agir précède le même quantième, la date pour attendre le suit', () => {
    const jours = fc
      .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
      .map((jour) => new Date(jour * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(jours, fc.constantFrom<Delai>(...delais), (depart, choisi) => {
        const quantieme = ajouterMois(depart, choisi.duree.mois);
        const { auPlusTard, passeLe, passeLeSiProlonge } = calculerEcheance(choisi, depart);
        expect(Date.parse(quantieme) - Date.parse(auPlusTard)).toBe(86_400_000);
        expect(Date.parse(passeLe) - Date.parse(quantieme)).toBe(86_400_000);
        expect(auPlusTard >= depart).toBe(true);
        expect(passeLeSiProlonge !== undefined).toBe(choisi.prolongation !== undefined);
        if (passeLeSiProlonge !== undefined) expect(passeLeSiProlonge > passeLe).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
