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
import type { Table } from '../../../../../src/lib/droit/moteur/types.ts';
import type { Source } from '../../../../../src/lib/droit/sources.ts';
import { vocabulaireEtendu } from '../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import type { VocabulaireEtendu } from '../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import { combinaisons, faitsLus, lectureNaive } from '../aides/combinaisons.ts';

const tables = [...obligations, tablePreuve, tableRupture];
const registre = new Set<string>([
  ...Object.keys(articlesDuCodeDuTravail),
  ...textes,
  ...decisions,
]);

/** Une combinaison sur cent passe aussi par le moteur : la lecture naïve suffit pour les autres. */
const PAS = 97;

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

describe.each(
  tables.map((table): { id: string; table: Table<VocabulaireEtendu, string, Source> } => ({
    id: table.id,
    table,
  })),
)('table $id', ({ table }) => {
  test('chaque combinaison trouve une ligne, chaque ligne est atteinte, le moteur lit pareil', () => {
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
    // Une ligne derrière une exception ne se lit que tant que l’exception n’est pas établie ; la dernière,
    // sans condition, n’est que le filet.
    const seule = (ligne: (typeof table.lignes)[number]): boolean =>
      evaluer(ligne.si as Parameters<typeof evaluer>[0]).lignes.includes(ligne);
    const oubliees = table.lignes.filter(
      (ligne) => !atteintes.has(ligne) && Object.keys(ligne.si).length > 0 && !seule(ligne),
    );
    expect(oubliees.map(({ si, motif }) => ({ si, motif }))).toEqual([]);
  });

  test('chaque réponse du vocabulaire est nommée par la table qui lit son fait', () => {
    const nommees = (fait: string): Set<string> =>
      new Set(
        [
          table.ordinaires ?? {},
          ...table.lignes.flatMap(({ si, sans = {} }) => [si, sans]),
        ].flatMap((condition) =>
          [Object.entries(condition).find(([nom]) => nom === fait)?.[1] ?? []].flat(2),
        ),
      );
    const definitions: Readonly<Record<string, { readonly reponses: readonly string[] }>> =
      vocabulaireEtendu;
    const oubliees = faitsLus(table).flatMap((fait) =>
      (definitions[fait]?.reponses ?? [])
        .filter((reponse) => reponse !== 'inconnu' && !nommees(fait).has(reponse))
        .map((reponse) => `${fait}: ${reponse}`),
    );
    expect(
      oubliees,
      'une réponse ajoutée demande une ligne, ou sa place dans « ordinaires »',
    ).toEqual([]);
  });

  test('une réponse « ordinaire » n’a pas de ligne, et est lue', () => {
    const lus: readonly string[] = faitsLus(table);
    expect(Object.keys(table.ordinaires ?? {}).filter((fait) => !lus.includes(fait))).toEqual([]);
  });

  test('la dernière ligne n’affirme rien et n’est favorable à personne', () => {
    const derniere = table.lignes.at(-1);
    expect(derniere?.si).toEqual({});
    expect(['a-verifier', 'incertaine']).toContain(derniere?.alors);
  });

  test('chaque source est au registre, et aucune ne se répète dans une ligne', () => {
    for (const { sources, motif } of table.lignes) {
      expect(
        sources.filter((source) => !registre.has(source)),
        motif,
      ).toEqual([]);
      expect(new Set(sources).size, motif).toBe(sources.length);
    }
  });

  test('une ligne écrite pour un employeur public ne s’appuie pas sur le Code du travail', () => {
    for (const { si, sources, motif } of table.lignes) {
      if (si.secteur !== 'public' || motif.includes('Code du travail')) continue;
      expect(
        sources.filter((source) => source in articlesDuCodeDuTravail),
        motif,
      ).toEqual([]);
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
