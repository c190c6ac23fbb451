import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chargerLettre } from '../../src/components/lettres/charger.ts';
import { preparerLettre } from '../../src/components/lettres/preparer.ts';
import { idDuBloc } from '../../src/lib/lettres/bloc.ts';
import { Brouillons } from '../../src/lib/questionnaire/brouillons.ts';

vi.mock('../../src/components/lettres/Lettre.svelte', () => ({ default: 'Lettre' }));
vi.mock('../../src/components/documents/saisie.svelte.ts', () => ({
  Saisie: class {
    readonly depart: unknown;
    readonly suivre = vi.fn();
    constructor(_: unknown, depart: unknown) {
      this.depart = depart;
    }
  },
}));

const lettre = {
  modele: {
    champs: [{ id: 'outil', libelle: 'Outil', type: 'ligne', requis: true, depuis: 'dispositif' }],
  },
  references: {},
};

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.unstubAllGlobals());

test('la lettre que la page porte se lit sans rien demander au réseau', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('réseau')));
  const bloc = document.createElement('script');
  bloc.id = idDuBloc('question-au-dpo');
  bloc.type = 'application/json';
  bloc.textContent = JSON.stringify(lettre);
  document.body.append(bloc);
  expect(await chargerLettre('question-au-dpo')).toEqual(lettre);
});

test('sinon elle vient du site, à une adresse qui ne dit rien des réponses', async () => {
  const demandees: string[] = [];
  vi.stubGlobal('fetch', (adresse: string) => {
    demandees.push(adresse);
    return Promise.resolve(Response.json(lettre));
  });
  await chargerLettre('demande-d-acces');
  expect(demandees).toEqual(['/modeles/demande-d-acces.json']);
});

test('une lettre qui manque se nomme', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(chargerLettre('demande-d-acces')).rejects.toThrow('demande-d-acces');
});

test('préparée, elle est remplie de ce que le résultat sait, et garde ce que l’on y a tapé', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(lettre)));
  const brouillons = new Brouillons<never>();
  const acquis = {
    role: 'salarie',
    faits: { dispositif: 'badge' },
    dates: {},
    questions: [],
  } as const;
  const une = await preparerLettre('demande-d-acces', acquis, brouillons);
  expect(une.Lettre).toBe('Lettre');
  expect(JSON.stringify(une.etat)).toMatch(/[Bb]adge/u);
  const autre = await preparerLettre('demande-d-acces', acquis, brouillons);
  expect(autre.etat).toBe(une.etat);
});
