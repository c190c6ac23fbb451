import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAvance } from '../../../src/components/quiz/d-avance.ts';
import type { PropsDeQuestion } from '../../../src/components/quiz/d-avance.ts';
import type { Ecran } from '../../../src/lib/questionnaire/machine.ts';

const montees: string[] = [];
const demontees: string[] = [];

vi.mock('../../../src/components/quiz/ecrans/Question.svelte', () => ({ default: 'la question' }));
vi.mock('svelte', () => ({
  mount: (_: unknown, { target, props }: { target: HTMLElement; props: { nom: string } }) => {
    montees.push(props.nom);
    target.innerHTML = `<h1 tabindex="-1">${props.nom}</h1>`;
    return props.nom;
  },
  unmount: (nom: string) => demontees.push(nom),
  untrack: (lire: () => unknown) => lire(),
}));

beforeEach(() => {
  montees.length = 0;
  demontees.length = 0;
  document.body.innerHTML = '<div class="questionnaire"><div id="place"></div></div>';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const place = (): HTMLElement => document.querySelector('#place') ?? expect.fail('pas de place');
const ecran = (fait: 'role' | 'dispositif'): Ecran => ({
  nom: 'question',
  etape: { fait, dispositif: null },
});
// Frontière : la question est feinte, et ne lit que ce nom.
const props = (nom: string) => () => ({ nom }) as unknown as PropsDeQuestion;

test('la question prévue se monte une fois, hors de la page, et y entre telle quelle, le focus à son titre', () => {
  const [dAvance, suivant] = [new DAvance(), ecran('dispositif')];
  dAvance.prevoir(suivant, props('prévue'));
  expect(montees).toEqual([]);
  vi.runAllTimers();
  expect(montees).toEqual(['prévue']);
  expect(document.querySelector('h1')).toBeNull();
  dAvance.entree(suivant, props('neuve'))(place());
  expect(montees).toEqual(['prévue']);
  expect(document.activeElement?.textContent).toBe('prévue');
});

test('elle n’entre qu’une fois : revenu au même écran, on a une question neuve', () => {
  const [dAvance, suivant] = [new DAvance(), ecran('dispositif')];
  dAvance.prevoir(suivant, props('prévue'));
  vi.runAllTimers();
  dAvance.entree(suivant, props('neuve'))(place());
  dAvance.entree(suivant, props('encore neuve'))(place());
  expect(montees).toEqual(['prévue', 'encore neuve']);
});

test('un autre écran a une question neuve, et celle qui attendait est démontée', () => {
  const dAvance = new DAvance();
  dAvance.prevoir(ecran('dispositif'), props('prévue'));
  vi.runAllTimers();
  dAvance.entree(ecran('dispositif'), props('autre'))(place());
  expect(document.activeElement?.textContent).toBe('autre');
  expect(demontees).toEqual(['prévue']);
});

test('« Continuer » avant qu’elle soit montée : la question est neuve, et rien ne se monte plus', () => {
  const [dAvance, suivant] = [new DAvance(), ecran('role')];
  dAvance.prevoir(suivant, props('prévue'));
  dAvance.entree(suivant, props('neuve'))(place());
  vi.runAllTimers();
  expect(montees).toEqual(['neuve']);
});

test('une autre réponse, la fin du questionnaire : celle qui attendait est démontée', () => {
  const dAvance = new DAvance();
  dAvance.prevoir(ecran('role'), props('première'));
  vi.runAllTimers();
  dAvance.prevoir(ecran('role'), props('seconde'));
  expect(demontees).toEqual(['première']);
  vi.runAllTimers();
  dAvance.oublier();
  expect(demontees).toEqual(['première', 'seconde']);
});

test('d’une question à l’autre, la place reste, et il n’y en a jamais qu’une dans la page', () => {
  const dAvance = new DAvance();
  const sortir = dAvance.entree(ecran('role'), props('première'))(place());
  sortir();
  // Elle garde le focus jusqu’à ce que la suivante le prenne.
  expect(document.activeElement?.textContent).toBe('première');
  dAvance.entree(ecran('dispositif'), props('suivante'))(place());
  expect([...document.querySelectorAll('h1')].map((titre) => titre.textContent)).toEqual([
    'suivante',
  ]);
  expect(document.activeElement?.textContent).toBe('suivante');
  expect(place().children).toHaveLength(1);
});

test('quittée, une question se démonte après que la suivante a pu être peinte', () => {
  const dAvance = new DAvance();
  const sortir = dAvance.entree(ecran('role'), props('quittée'))(place());
  sortir();
  expect(demontees).toEqual([]);
  vi.runAllTimers();
  expect(demontees).toEqual(['quittée']);
});
