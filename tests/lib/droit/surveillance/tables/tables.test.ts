import { describe, expect, test } from 'vitest';
import { lecteur } from '../../../../../src/lib/droit/moteur/evaluer.ts';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import {
  obligations,
  tablePreuve,
  tableRupture,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { vocabulaireEtendu } from '../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import { combinaisons, lectureNaive } from '../aides/combinaisons.ts';

const tables = [...obligations, tablePreuve, tableRupture];
const registre = new Set<string>([
  ...Object.keys(articlesDuCodeDuTravail),
  ...textes,
  ...decisions,
]);

/** Une combinaison sur mille passe aussi par le moteur : la lecture naïve suffit pour les autres. */
const PAS = 997;

/** La plus grande table distingue 221 184 combinaisons. */
const DELAI = 60_000;

test('les dix-sept obligations ont les identifiants du contrat', () => {
  expect(obligations.map(({ id }) => id)).toEqual([
    'information-individuelle',
    'mentions-information',
    'evaluation',
    'consultation-cse',
    'base-legale',
    'finalite',
    'proportionnalite',
    'vie-privee',
    'donnees-sensibles',
    'pratique-interdite',
    'loyaute',
    'conservation',
    'decision-automatisee',
    'analyse-impact',
    'acces-restreint',
    'autorisation-prefectorale',
    'droit-acces',
  ]);
});

describe.each(tables.map((table) => ({ id: table.id, table })))('table $id', ({ table }) => {
  test(
    'chaque combinaison trouve une ligne, chaque ligne est atteinte, le moteur lit pareil',
    () => {
      const { evaluer } = lecteur(vocabulaireEtendu, table);
      const premiereLigne = lectureNaive(table);
      const atteintes = new Set();
      let nombre = 0;
      for (const faits of combinaisons(vocabulaireEtendu, table)) {
        const ligne = premiereLigne(faits);
        if (ligne === undefined) throw new Error(`Aucune ligne pour ${JSON.stringify(faits)}.`);
        atteintes.add(ligne);
        if (nombre % PAS === 0) expect(evaluer(faits).lignes).toEqual([ligne]);
        nombre += 1;
      }
      const oubliees = table.lignes.filter((ligne) => !atteintes.has(ligne));
      expect(oubliees.map(({ si, motif }) => ({ si, motif }))).toEqual([]);
    },
    DELAI,
  );

  test('chaque source est au registre, et aucune ne se répète dans une ligne', () => {
    for (const { sources, motif } of table.lignes) {
      expect(
        sources.filter((source) => !registre.has(source)),
        motif,
      ).toEqual([]);
      expect(new Set(sources).size, motif).toBe(sources.length);
    }
  });

  test('chaque motif tient en deux phrases simples, sans certitude de trop', () => {
    for (const { motif } of table.lignes) {
      const phrases = motif.split(/(?<=[.!?])\s+(?=[A-ZÀ-Ü])/u);
      expect(phrases.length, motif).toBeLessThanOrEqual(2);
      for (const phrase of phrases)
        expect(phrase.split(/\s+/u).length, phrase).toBeLessThanOrEqual(24);
      expect(motif).toMatch(/^[A-ZÀ-Ü].*\.$/u);
      expect(motif).not.toMatch(/illégal|nulle?\b|certain(?:e|ement)?\b|'|vous|votre/iu);
      expect(motif, 'espace insécable avant : ; ? !').not.toMatch(/ [:;?!»]|« /u);
    }
  });
});
