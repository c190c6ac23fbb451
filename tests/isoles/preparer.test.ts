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

test('une fois la suite préparée, « Continuer » ne calcule plus rien, et montre l’écran préparé', () => {
  const preparation = new Preparation();
  let etat = auDebut();
  for (const donnees of reponses) {
    const coche = { etat, etape: etapeDe(etat), reponses: donnees, retour: undefined };
    const avant = calculs();
    const prevue = preparation.preparer(coche);
    const prepares = calculs();
    expect(prepares, donnees.join()).toBeGreaterThan(avant);
    etat = preparation.repondre({ ...coche, reponses: [...donnees] });
    resteDe(etat);
    expect(etat).toBe(prevue);
    expect(calculs(), donnees.join()).toBe(prepares);
  }
});

test('une autre réponse, une autre étape, un autre état, un autre retour : rien de préparé ne sert', () => {
  const preparation = new Preparation();
  const etat = auDebut();
  const etape = etapeDe(etat);
  const coche = { etat, etape, reponses: ['salarie'], retour: undefined };
  const autres = [
    { ...coche, reponses: ['employeur'] },
    { ...coche, etape: { ...etape } },
    { ...coche, etat: { ...etat } },
    { ...coche, retour: 'resultat' as const },
  ];
  for (const autre of autres) {
    const prevue = preparation.preparer(coche);
    const suite = preparation.repondre(autre);
    expect(suite).not.toBe(prevue);
    expect(suite).toEqual(repondre(autre.etat, autre.etape, autre.reponses, autre.retour));
  }
});

test('aucune réponse choisie : rien ne se prépare', () => {
  const etat = auDebut();
  const avant = calculs();
  const coche = { etat, etape: etapeDe(etat), reponses: [], retour: undefined };
  expect(new Preparation().preparer(coche)).toBeUndefined();
  expect(calculs()).toBe(avant);
});
