import { afterAll, describe, expect, test } from 'vitest';
import { controler, lectures, reponsesDe } from '../../../src/lib/controle/comparer.ts';
import type { CasJuge, LectureDeDecision, Note } from '../../../src/lib/controle/comparer.ts';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import cas from './decisions-non-tenues.json' with { type: 'json' };

/*
 * Des décisions que le site ne tient pas, cherchées pour leurs issues rares : outil régulier, preuve admise, mesure
 * maintenue. Leurs faits ont été codés et committés avant que les règles ne les lisent. Une seule est devenue une fiche
 * depuis, parce qu’une règle la cite ; les autres ne servent qu’ici, et `lu` dit comment nous les connaissons.
 */

interface Affaire extends CasJuge {
  readonly reference: string;
  readonly lu: 'texte' | 'commentaires' | 'commentaire-seul';
  readonly sources: readonly string[];
}

const affaires = cas as unknown as readonly Affaire[];

/** Devenue une fiche du site, une fois les règles relues. */
const tenueDepuis = ['ca-dijon-2024-22-00145'];

const NOTES = { accord: 'juste', abstention: 'abstention', desaccord: 'faux' } as const;

function compter(
  lecture: LectureDeDecision,
): Map<string, Record<Exclude<Note, 'non-comparable'>, number>> {
  const comptes = new Map<string, Record<Exclude<Note, 'non-comparable'>, number>>();
  const noter = (issue: string, note: Note) => {
    if (note === 'non-comparable') return;
    const compte = comptes.get(issue) ?? { accord: 0, abstention: 0, desaccord: 0 };
    comptes.set(issue, { ...compte, [note]: compte[note] + 1 });
  };
  for (const affaire of affaires) {
    const { conclusions, violees, tenues } = controler(affaire, lecture);
    for (const { sujet, note } of conclusions)
      noter(affaire.decide[sujet as 'preuve'] ?? 'rien', note);
    for (const { note } of violees) noter('obligation violée', note);
    for (const { note } of tenues) noter('obligation tenue', note);
  }
  return comptes;
}

afterAll(() => {
  const lignes = lectures.flatMap((lecture) => [
    `  lecture « ${lecture} »`,
    ...[...compter(lecture)].map(
      ([issue, compte]) =>
        `    ${issue.padEnd(20)} ${Object.entries(NOTES)
          .map(([note, mot]) => `${mot} ${String(compte[note as keyof typeof NOTES])}`)
          .join(' · ')}`,
    ),
  ]);
  console.info(
    [`Les règles devant ${String(affaires.length)} décisions non tenues :`, ...lignes].join('\n'),
  );
});

describe.each(affaires)('$reference', (affaire) => {
  test.each(lectures)('%s : jamais le contraire de ce qui a été jugé', (lecture) => {
    const contraires = reponsesDe(controler(affaire, lecture))
      .filter(({ note }) => note === 'desaccord')
      .map(({ sujet, statut }) => `${sujet} : ${statut}`);
    expect(contraires).toEqual([]);
  });

  test('ses faits sont du vocabulaire, ses sources disent ce que nous en avons lu', () => {
    for (const [fait, reponse] of Object.entries(affaire.faits)) {
      const connues: readonly string[] = vocabulaire[fait as keyof typeof vocabulaire].reponses;
      for (const une of [reponse].flat()) expect(connues, fait).toContain(une);
    }
    expect(affaire.sources.length).toBeGreaterThanOrEqual(
      affaire.lu === 'commentaire-seul' ? 1 : 2,
    );
  });
});

test('aucune n’est au répertoire, sauf celle qu’une règle cite', () => {
  const numeros = new Set([...fichesDeDecision].map(([, { numero }]) => numero));
  const tenues = affaires.filter(({ reference }) =>
    [...numeros].some((numero) => numero && reference.includes(`n° ${numero}`)),
  );
  expect(tenues.map(({ id }) => id)).toEqual(tenueDepuis);
});

describe('les figures que l’on tient', () => {
  const telles = compter('telle-quelle');
  const lues = compter('non-conteste');

  test('un outil irrégulier se reconnaît toujours, dans les deux lectures', () => {
    for (const comptes of [telles, lues])
      expect(comptes.get('irregulier')).toEqual({ accord: 15, abstention: 0, desaccord: 0 });
  });

  test('un outil régulier se reconnaît une fois sur deux tel quel, toujours « non contesté »', () => {
    expect(telles.get('regulier')?.accord).toBeGreaterThanOrEqual(5);
    expect(lues.get('regulier')).toEqual({ accord: 11, abstention: 0, desaccord: 0 });
  });

  test('une mesure maintenue se reconnaît, sans qu’aucune ne soit dite fragile', () => {
    expect(telles.get('maintenue')?.accord).toBeGreaterThanOrEqual(2);
    expect(lues.get('maintenue')?.accord).toBeGreaterThanOrEqual(7);
  });
});
