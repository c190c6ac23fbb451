import { beforeEach, expect, test, vi } from 'vitest';
import { oublier, perimetre } from '../../src/lib/droit/surveillance/index.ts';
import { questionsOuvertes } from '../../src/lib/droit/surveillance/conclusions/utiles.ts';
import { ecranDe, etatInitial, repondre, situer } from '../../src/lib/questionnaire/machine.ts';
import type { Etat } from '../../src/lib/questionnaire/machine.ts';
import { preparer } from '../../src/lib/questionnaire/preparer.ts';
import { resteDe } from '../../src/lib/questionnaire/reste.ts';

vi.mock('../../src/lib/droit/surveillance/conclusions/utiles.ts', { spy: true });

const calculs = () => vi.mocked(questionsOuvertes).mock.calls.length;

beforeEach(() => {
  oublier();
  vi.mocked(questionsOuvertes).mockClear();
});

/** Les premières réponses d’un parcours, dans l’ordre des questions. */
const reponses = [['salarie'], ['video'], ['inconnu'], ['inconnu']];

/** Ce que fait « Continuer », puis ce que montre l’écran qui vient. */
function continuer(etat: Etat, donnees: readonly string[]): Etat {
  const ecran = ecranDe(etat);
  if (ecran.nom !== 'question') return expect.fail(`Un autre écran : ${ecran.nom}`);
  const suite = repondre(etat, ecran.etape, donnees, undefined);
  resteDe(suite);
  return suite;
}

test('une fois la suite préparée, « Continuer » ne calcule plus rien', () => {
  let etat = situer(
    etatInitial,
    'aucune',
    perimetre.find(({ id }) => id === 'aucune'),
  );
  for (const donnees of reponses) {
    const ecran = ecranDe(etat);
    if (ecran.nom !== 'question') return expect.fail(`Un autre écran : ${ecran.nom}`);
    const avant = calculs();
    preparer(etat, ecran.etape, donnees, undefined);
    const prepares = calculs();
    expect(prepares, donnees.join()).toBeGreaterThan(avant);
    etat = continuer(etat, donnees);
    expect(calculs(), donnees.join()).toBe(prepares);
  }
});

test('aucune réponse choisie : rien ne se prépare', () => {
  const etat = situer(
    etatInitial,
    'aucune',
    perimetre.find(({ id }) => id === 'aucune'),
  );
  const ecran = ecranDe(etat);
  if (ecran.nom !== 'question') return expect.fail(`Un autre écran : ${ecran.nom}`);
  const avant = calculs();
  preparer(etat, ecran.etape, [], undefined);
  expect(calculs()).toBe(avant);
});
