import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PropsDeQuestion } from '../../../src/components/quiz/d-avance.ts';
import { Poseur } from '../../../src/components/quiz/poseur.ts';
import type { Ecran } from '../../../src/lib/questionnaire/machine.ts';

const montees: PropsDeQuestion[] = [];

vi.mock('../../../src/components/quiz/ecrans/Question.svelte', () => ({ default: 'la question' }));
vi.mock('svelte', async (origine) => ({
  ...(await origine<object>()),
  mount: (_: unknown, { props }: { props: PropsDeQuestion }) => montees.push(props),
  unmount: () => undefined,
  untrack: (lire: () => unknown) => lire(),
}));

beforeEach(() => {
  montees.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const place = () => document.createElement('div');
const question = (ecran: Ecran) =>
  ecran.nom === 'question' ? ecran : expect.fail(`un autre écran : ${ecran.nom}`);

/** Un questionnaire qui ne fait que passer d’un écran à l’autre. */
function servir(poseur: Poseur): string[] {
  const dits: string[] = [];
  poseur.servir({
    passer: (geste) => {
      geste();
      dits.push(poseur.session.ecran.nom);
    },
    signalerErreur: (presente) => dits.push(String(presente)),
  });
  return dits;
}

/** Répond à la question montrée, après l’avoir préparée ou non. */
function repondre(poseur: Poseur, reponse: string, preparee: boolean): void {
  const props = montees.at(-1) ?? expect.fail('rien de monté');
  if (preparee) {
    props.preparer([reponse]);
    vi.runAllTimers();
  }
  props.repondre([reponse]);
  poseur.entree(question(poseur.session.ecran))(place());
}

test('la question qui suit l’entrée attend déjà, et entre telle quelle si l’on y répond comme prévu', () => {
  const poseur = new Poseur({});
  poseur.preparerLEntree('aucune');
  vi.runAllTimers();
  expect(poseur.session.ecran.nom).toBe('perimetre');
  expect(montees).toHaveLength(1);
  poseur.session.situer('aucune');
  poseur.entree(question(poseur.session.ecran))(place());
  expect(montees).toHaveLength(1);
});

test('préparée deux fois, l’entrée ne s’ajoute qu’une fois à l’historique', () => {
  const poseur = new Poseur({});
  poseur.preparerLEntree('aucune');
  poseur.preparerLEntree('aucune');
  expect(poseur.session.rang).toBe(1);
});

test('une réponse qui mène hors du questionnaire ne prépare aucune question, et oublie celle qui attendait', () => {
  const poseur = new Poseur({});
  poseur.preparerLEntree('aucune');
  vi.runAllTimers();
  poseur.preparerLEntree('benevole');
  vi.runAllTimers();
  expect(montees).toHaveLength(1);
  poseur.session.situer('aucune');
  poseur.entree(question(poseur.session.ecran))(place());
  expect(montees).toHaveLength(2);
});

test('préparée ou non, chaque question montre la même chose', () => {
  const vues = [true, false].map((preparee) => {
    montees.length = 0;
    const poseur = new Poseur({});
    const dits = servir(poseur);
    poseur.session.situer('aucune');
    poseur.entree(question(poseur.session.ecran))(place());
    for (const reponse of ['salarie', 'video', 'inconnu']) repondre(poseur, reponse, preparee);
    expect(dits).toEqual(['question', 'question', 'question']);
    return montees.map((props) => JSON.stringify(props));
  });
  expect(vues[0]).toHaveLength(4);
  expect(vues[0]).toEqual(vues[1]);
});

test('une question dit au questionnaire qu’une réponse manque ; sans lui, elle se tait', () => {
  const poseur = new Poseur({});
  poseur.preparerLEntree('aucune');
  vi.runAllTimers();
  const [props] = montees;
  props?.signalerErreur(true);
  props?.repondre(['salarie']);
  expect(poseur.session.ecran.nom).toBe('perimetre');
  const dits = servir(poseur);
  props?.signalerErreur(true);
  expect(dits).toEqual(['true']);
});
