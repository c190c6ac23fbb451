import { afterAll, describe, expect, test } from 'vitest';
import { dresserLeBilan } from '../../../../src/lib/controle/bilan.ts';
import { cleDe, controler, reponsesDe } from '../../../../src/lib/controle/comparer.ts';
import { desaccordsExpliques } from '../../../../src/lib/controle/desaccords.ts';
import { casJuge } from '../../../../src/lib/controle/lire.ts';
import { fichesDeDecision } from '../../../aides/decisions.ts';

const corpus = [...fichesDeDecision].map(([id, data]) => casJuge({ id, data }));

afterAll(() => {
  const { parConclusion, violees, tenues } = dresserLeBilan(corpus);
  const lignes = Object.entries({
    ...parConclusion,
    'obligations violées': violees,
    'obligations tenues': tenues,
  }).map(
    ([sujet, score]) =>
      `  ${sujet.padEnd(22)} ${Object.entries(score)
        .map(([note, nombre]) => `${note} ${String(nombre)}`)
        .join(' · ')}`,
  );
  console.info(['Les règles devant les décisions :', ...lignes].join('\n'));
});

test('le corpus est là', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(75);
});

describe.each(corpus)('$id', (cas) => {
  test('les règles sont d’accord, s’abstiennent, ou le désaccord est expliqué', () => {
    const muets = reponsesDe(controler(cas))
      .filter(({ note }) => note === 'desaccord')
      .map((reponse) => cleDe(cas.id, reponse))
      .filter((cle) => !(cle in desaccordsExpliques));
    expect(muets).toEqual([]);
  });
});

test('chaque désaccord expliqué existe encore', () => {
  expect(() => dresserLeBilan(corpus)).not.toThrow();
});
