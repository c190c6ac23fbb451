import { beforeEach, expect, test, vi } from 'vitest';
import { oublier, perimetre } from '../../src/lib/droit/surveillance/index.ts';
import type { Etape } from '../../src/lib/droit/surveillance/index.ts';
import { questionsOuvertes } from '../../src/lib/droit/surveillance/conclusions/utiles.ts';
import { ecranDe, etatInitial, repondre, situer } from '../../src/lib/questionnaire/machine.ts';
import type { Etat } from '../../src/lib/questionnaire/machine.ts';
import { Preparation } from '../../src/lib/questionnaire/preparer.ts';
import { resteDe } from '../../src/lib/questionnaire/reste.ts';

vi.mock('../../src/lib/droit/surveillance/conclusions/utiles.ts', { spy: true });

const calculs = () => vi.mocked(questionsOuvertes).mock.calls.length;

beforeEach(() => {
  oublier();
  vi.mocked(questionsOuvertes).mockClear();
});

/** Les premières réponses d’un parcours, dans l’ordre des questions. */
const reponses = [['salarie'], ['video'], ['inconnu'], ['inconnu']];

/** L’état au début des questions, et l’étape de la première. */
const auDebut = (): Etat =>
  situer(
    etatInitial,
    'aucune',
    perimetre.find(({ id }) => id === 'aucune'),
  );

/** L’étape de la question que montre cet état. */
function etapeDe(etat: Etat): Etape {
  const ecran = ecranDe(etat);
  return ecran.nom === 'question' ? ecran.etape : expect.fail(`Un autre écran : ${ecran.nom}`);
}

/** L’origine d’une réponse à la question que montre cet état, et de quoi en calculer la suite. */
const suivant = (etat: Etat, donnees: readonly string[], etape = etapeDe(etat)) =>
  [
    [etat, etape, donnees.join()] as const,
    () => repondre(etat, etape, donnees, undefined),
  ] as const;

test('une fois la suite préparée, « Continuer » ne calcule plus rien, et montre l’écran préparé', () => {
  const preparation = new Preparation();
  let etat = auDebut();
  for (const donnees of reponses) {
    const avant = calculs();
    const prevue = preparation.preparer(...suivant(etat, donnees));
    const prepares = calculs();
    expect(prepares, donnees.join()).toBeGreaterThan(avant);
    etat = preparation.prendre(...suivant(etat, [...donnees]));
    resteDe(etat);
    expect(etat).toBe(prevue);
    expect(calculs(), donnees.join()).toBe(prepares);
  }
});

test('une autre réponse, une autre étape, un autre état, une origine plus courte : rien de préparé ne sert', () => {
  const preparation = new Preparation();
  const etat = auDebut();
  const prevue = preparation.preparer(...suivant(etat, ['salarie']));
  const [origine, calculer] = suivant(etat, ['salarie']);
  const autres: readonly (readonly [readonly unknown[], () => Etat])[] = [
    suivant(etat, ['employeur']),
    suivant(etat, ['salarie'], { ...etapeDe(etat) }),
    suivant({ ...etat }, ['salarie']),
    [origine.slice(0, 2), calculer],
    [[...origine, undefined], calculer],
  ];
  for (const autre of autres) {
    const suite = preparation.prendre(...autre);
    expect(suite).not.toBe(prevue);
    expect(suite).toEqual(autre[1]());
  }
  expect(preparation.prendre(origine, calculer)).toBe(prevue);
});

test('rien n’est préparé : la suite se calcule', () => {
  const [origine, calculer] = suivant(auDebut(), ['salarie']);
  expect(new Preparation().prendre(origine, calculer)).toEqual(calculer());
});
