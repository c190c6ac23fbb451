import { describe, expect, test } from 'vitest';
import {
  accompagnementsOuverts,
  collecteDeLOutil,
  originesDeLaCollecte,
  qualificationsPossibles,
  qualifier,
} from '../../../../../src/lib/droit/surveillance/conclusions/collecte.ts';
import {
  completer,
  presumer,
} from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { examiner } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import type { Examen } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import type { Fait, StatutObligation } from '../../../../../src/lib/droit/surveillance/index.ts';

/** Ce que l’on sait d’une obligation : où elle en est, et ce qu’elle peut encore devenir. */
interface Etat {
  readonly statut?: StatutObligation;
  readonly lignes?: readonly StatutObligation[];
  readonly reserves?: readonly StatutObligation[];
  readonly attend?: readonly Fait[];
  readonly decisifs?: readonly Fait[];
  readonly pivotFauteDe?: Fait;
}

const complets = completer({});
const reels = examiner(presumer(complets), complets);

/** Toutes les obligations tenues sans rien attendre, sauf celles que l’on dit. */
function examens(etats: Readonly<Record<string, Etat>>): Examen[] {
  return reels.map((reel) => {
    const etat = etats[reel.id] ?? {};
    const { statut = 'respectee', lignes = [statut], reserves = [], attend = [] } = etat;
    const enLignes = (issues: readonly StatutObligation[]) => issues.map((alors) => ({ alors }));
    return {
      ...reel,
      ...(etat.pivotFauteDe !== undefined && {
        collecte: 'pivot-de-regularite' as const,
        pivotFauteDe: etat.pivotFauteDe,
      }),
      evaluation: {
        ...reel.evaluation,
        lignes: enLignes(lignes),
        reserves: enLignes(reserves),
        enAttente: new Set(attend),
      } as unknown as Examen['evaluation'],
      constat: {
        ...reel.constat,
        statut,
        enAttente: [...attend],
        decisifs: [...(etat.decisifs ?? [])],
      },
    };
  });
}

const possibles = (etats: Readonly<Record<string, Etat>>): string[] =>
  qualificationsPossibles(examens(etats))
    .map((une) => `${une.collecte} ${une['defaut-de-consultation']}`)
    .toSorted();

const enAttente = (...lignes: readonly StatutObligation[]): Etat => ({
  statut: 'a-verifier',
  lignes,
  attend: ['finalite'],
});
const acquis: Etat = { statut: 'manquement' };
const rouvert: Etat = { statut: 'manquement', lignes: ['manquement'], attend: ['finalite'] };

describe('ce que la collecte peut encore être', () => {
  test.each([
    ['tout est tenu', {}, ['sans-manquement non']],
    [
      'un pivot de fond attend une réponse',
      { finalite: enAttente('respectee', 'manquement') },
      ['a-etablir non', 'illicite non', 'sans-manquement non'],
    ],
    [
      'un pivot tenu peut rester à vérifier',
      { finalite: { lignes: ['respectee', 'a-verifier'], attend: ['finalite'] } },
      ['a-etablir non', 'sans-manquement non'],
    ],
    [
      'un accompagnement à vérifier n’y change rien',
      { conservation: enAttente('respectee', 'a-verifier') },
      ['sans-manquement non'],
    ],
    [
      'un pivot qui ne peut plus être tenu',
      { finalite: enAttente('manquement', 'interdit') },
      ['a-etablir non', 'illicite non'],
    ],
    [
      'une réserve le sauverait',
      { finalite: { ...enAttente('manquement'), reserves: ['sans-objet'] } },
      ['a-etablir non', 'illicite non', 'sans-manquement non'],
    ],
    [
      'illicite quoi que l’on réponde, tout le reste est joué',
      { finalite: acquis, 'base-legale': enAttente('respectee', 'manquement', 'a-verifier') },
      ['illicite non'],
    ],
    [
      'illicite tant qu’une réponse peut encore la sauver',
      { finalite: rouvert, 'base-legale': enAttente('respectee', 'manquement') },
      ['illicite non', 'irreguliere non'],
    ],
    [
      'irrégulière quoi que l’on réponde',
      { 'acces-restreint': acquis, 'base-legale': enAttente('respectee', 'a-verifier') },
      ['irreguliere non'],
    ],
    [
      'irrégulière tant qu’une réponse peut encore la sauver',
      { 'acces-restreint': rouvert, 'base-legale': enAttente('respectee', 'a-verifier') },
      ['a-etablir non', 'irreguliere non', 'sans-manquement non'],
    ],
    [
      'irrégulière, un pivot de fond attend encore',
      { 'acces-restreint': acquis, finalite: enAttente('respectee', 'manquement') },
      ['illicite non', 'irreguliere non'],
    ],
    [
      'une obligation qui n’est un pivot que faute d’une réponse ne ferme rien',
      { evaluation: { ...enAttente('manquement'), pivotFauteDe: 'motif' } },
      ['a-etablir non', 'irreguliere non', 'sans-manquement non'],
    ],
    ['la consultation manque, sans retour', { 'consultation-cse': acquis }, ['irreguliere oui']],
    [
      'la consultation manque, mais une réponse peut l’écarter',
      { 'consultation-cse': { ...rouvert, reserves: ['sans-objet'] } },
      ['irreguliere non', 'irreguliere oui', 'sans-manquement non', 'sans-manquement oui'],
    ],
    [
      'la consultation attend une réponse',
      { 'consultation-cse': enAttente('respectee', 'manquement') },
      [
        'a-etablir non',
        'a-etablir oui',
        'irreguliere non',
        'irreguliere oui',
        'sans-manquement non',
        'sans-manquement oui',
      ],
    ],
    [
      'la consultation attend une réponse qui ne peut plus la mettre en cause',
      { 'consultation-cse': enAttente('respectee', 'sans-objet') },
      ['a-etablir non', 'sans-manquement non'],
    ],
  ] satisfies readonly (readonly [string, Readonly<Record<string, Etat>>, readonly string[]])[])(
    '%s',
    (_, etats, attendues) => {
      expect(possibles(etats)).toEqual(attendues);
    },
  );

  test('sans aucune obligation, rien n’est reproché', () => {
    expect(qualificationsPossibles([])).toEqual([
      { collecte: 'sans-manquement', 'defaut-de-consultation': 'non' },
    ]);
  });
});

test('seule la consultation fait le défaut de consultation', () => {
  const defaut = (id: string) => qualifier(examens({ [id]: acquis }))['defaut-de-consultation'];
  expect(reels.map(({ id }) => id).filter((id) => defaut(id) === 'oui')).toEqual([
    'consultation-cse',
  ]);
  expect(defaut('base-legale')).toBe('non');
});

test('vue de l’outil seul, la collecte ne dépend pas de ce que reproche la mesure', () => {
  const indecise = { evaluation: { ...enAttente('manquement'), pivotFauteDe: 'motif' } } as const;
  expect(qualifier(examens(indecise)).collecte).toBe('a-etablir');
  expect(collecteDeLOutil(examens(indecise))).toBe('sans-manquement');
  const fautive = { evaluation: { ...acquis, pivotFauteDe: 'motif' } } as const;
  expect(collecteDeLOutil(examens(fautive))).toBe('irreguliere');
  expect(collecteDeLOutil(examens({ finalite: enAttente('respectee') }))).toBe('a-etablir');
});

test('un accompagnement n’est ouvert que s’il peut encore mettre en cause', () => {
  const ouverts = (etats: Readonly<Record<string, Etat>>) =>
    accompagnementsOuverts(examens(etats)).map(({ id }) => id);
  expect(ouverts({ conservation: enAttente('respectee', 'manquement') })).toEqual(['conservation']);
  expect(ouverts({ conservation: enAttente('respectee', 'a-verifier') })).toEqual([]);
  expect(ouverts({ conservation: acquis })).toEqual([]);
  expect(ouverts({ finalite: enAttente('respectee', 'manquement') })).toEqual([]);
});

describe('d’où vient la qualification', () => {
  const etats = {
    finalite: { ...acquis, decisifs: ['finalite'], attend: ['zones'] },
    'base-legale': { ...acquis, decisifs: ['base'] },
    proportionnalite: { ...enAttente('respectee'), attend: ['alternative'] },
    conservation: { ...enAttente('respectee', 'manquement'), attend: ['conservation'] },
  } satisfies Readonly<Record<string, Etat>>;

  test.each([
    ['illicite', { decisifs: ['finalite'], enAttente: ['zones'] }],
    ['irreguliere', { decisifs: ['base'], enAttente: [] }],
    ['a-etablir', { decisifs: [], enAttente: ['zones', 'alternative'] }],
    [
      'sans-manquement',
      { decisifs: ['finalite', 'base'], enAttente: ['zones', 'alternative', 'conservation'] },
    ],
  ] as const)('%s', (collecte, attendu) => {
    const { decisifs, enAttente: attend } = originesDeLaCollecte(examens(etats), collecte);
    expect({ decisifs: decisifs.toSorted(), enAttente: attend.toSorted() }).toEqual({
      decisifs: attendu.decisifs.toSorted(),
      enAttente: attendu.enAttente.toSorted(),
    });
  });

  test('le fait qui ferait d’une obligation un pivot s’attend aussi, sauf si elle est tenue', () => {
    const attend = (statut: StatutObligation) =>
      originesDeLaCollecte(
        examens({ evaluation: { statut, attend: ['information'], pivotFauteDe: 'motif' } }),
        'a-etablir',
      ).enAttente;
    expect(attend('a-verifier')).toEqual(['information', 'motif']);
    expect(attend('respectee')).toEqual(['information']);
    expect(attend('sans-objet')).toEqual(['information']);
  });
});
