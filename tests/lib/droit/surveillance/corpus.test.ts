import { afterAll, describe, expect, test } from 'vitest';
import { dresserLeBilan, issues } from '../../../../src/lib/controle/bilan.ts';
import { cleDe, controler, lectures, reponsesDe } from '../../../../src/lib/controle/comparer.ts';
import { desaccordsExpliques } from '../../../../src/lib/controle/desaccords.ts';
import { casJuge } from '../../../../src/lib/controle/lire.ts';
import { fichesDeDecision } from '../../../aides/decisions.ts';

const corpus = [...fichesDeDecision].map(([id, data]) => casJuge({ id, data }));

const NOTES = { accord: 'juste', abstention: 'abstention', desaccord: 'faux' } as const;

afterAll(() => {
  const { parLecture } = dresserLeBilan(corpus);
  const lignes = lectures.flatMap((lecture) => [
    `  lecture « ${lecture} »`,
    ...issues.map(({ id, titre }) => {
      const score = parLecture[lecture][id];
      const notes = Object.entries(NOTES).map(
        ([note, mot]) => `${mot} ${String(score[note as keyof typeof NOTES])}`,
      );
      return `    ${titre.padEnd(42)} ${notes.join(' · ')}`;
    }),
  ]);
  console.info(['Les règles devant les décisions :', ...lignes].join('\n'));
});

test('le corpus est là', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(75);
});

describe.each(corpus)('$id', (cas) => {
  test.each(lectures)('%s : les règles s’accordent, s’abstiennent, ou s’expliquent', (lecture) => {
    const muets = reponsesDe(controler(cas, lecture))
      .filter(({ note }) => note === 'desaccord')
      .map((reponse) => cleDe(cas.id, reponse))
      .filter((cle) => !(cle in desaccordsExpliques));
    expect(muets).toEqual([]);
  });
});

test('chaque désaccord expliqué existe encore', () => {
  expect(() => dresserLeBilan(corpus)).not.toThrow();
});

describe('les figures que l’on tient', () => {
  const { parLecture } = dresserLeBilan(corpus);

  test('aucun outil irrégulier n’est blanchi, aucun régulier n’est mis en cause', () => {
    for (const lecture of lectures) {
      expect(parLecture[lecture].irregulier.desaccord, lecture).toBe(0);
      expect(parLecture[lecture].regulier.desaccord, lecture).toBe(0);
    }
  });

  test('aucune preuve, aucune mesure n’est dite à l’envers', () => {
    for (const lecture of lectures) {
      for (const issue of ['ecartee', 'admise', 'sans-cause', 'maintenue'] as const) {
        expect(parLecture[lecture][issue].desaccord, `${lecture}, ${issue}`).toBe(0);
      }
    }
  });
});
