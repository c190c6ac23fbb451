import { describe, expect, test } from 'vitest';
import {
  qualificationsPossibles,
  qualifier,
} from '../../../../../src/lib/droit/surveillance/conclusions/collecte.ts';
import {
  completer,
  presumer,
} from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { examiner } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import type { Examen } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits, StatutObligation } from '../../../../../src/lib/droit/surveillance/index.ts';

const examens = (faits: Faits): Examen[] => {
  const complets = completer(faits);
  return examiner(presumer(complets), complets);
};

/** Toutes les obligations tenues, sauf celle-ci. */
const sauf = (id: string, statut: StatutObligation, faits: Faits = {}): Examen[] =>
  examens(faits).map((une) => ({
    ...une,
    constat: { ...une.constat, statut: une.id === id ? statut : 'respectee' },
  }));

const rendent = (collecte: string, statut: StatutObligation, faits: Faits = {}) =>
  examens(faits)
    .map(({ id }) => id)
    .filter((id) => qualifier(sauf(id, statut, faits)).collecte === collecte)
    .toSorted();

const fond = [
  'decision-automatisee',
  'donnees-sensibles',
  'finalite',
  'information-individuelle',
  'loyaute',
  'pratique-interdite',
  'proportionnalite',
  'vie-privee',
];
const regularite = [
  'autorisation-prefectorale',
  'base-legale',
  'consultation-cse',
  'mentions-information',
];

describe('ce qu’une obligation fait à la collecte', () => {
  test('huit pivots de fond la rendent illicite', () => {
    expect(rendent('illicite', 'manquement')).toEqual(fond);
    expect(rendent('illicite', 'interdit')).toEqual(fond);
  });

  test('quatre pivots de régularité et quatre autres la rendent irrégulière', () => {
    expect(rendent('irreguliere', 'manquement')).toEqual(
      [...regularite, 'acces-restreint', 'analyse-impact', 'conservation', 'evaluation'].toSorted(),
    );
  });

  test('un pivot indécis la laisse à établir, les autres non', () => {
    expect(rendent('a-etablir', 'a-verifier')).toEqual([...fond, ...regularite].toSorted());
    expect(rendent('sans-manquement', 'manquement')).toEqual(['droit-acces']);
  });

  test('devant une insuffisance reprochée, l’évaluation devient un pivot', () => {
    expect(rendent('a-etablir', 'a-verifier', { motif: 'insuffisance' })).toContain('evaluation');
  });
});

test('ce que la collecte peut devenir contient ce qu’elle est', () => {
  for (const faits of [
    {},
    { dispositif: 'video', information: 'aucune' },
    { dispositif: 'controle-humain', dissimulation: 'non', permanence: 'ponctuelle' },
  ] satisfies Faits[]) {
    const lus = examens({ role: 'salarie', ...faits });
    expect(qualificationsPossibles(lus)).toContainEqual(qualifier(lus));
  }
});

test('en règle sur l’essentiel : aucun manquement, et seul l’accompagnement reste à vérifier', () => {
  const controle: Faits = {
    role: 'salarie',
    dispositif: 'controle-humain',
    permanence: 'ponctuelle',
    zones: ['aucune'],
    dissimulation: 'non',
    suite: 'licenciement',
    motif: 'professionnel',
  };
  const { dispositif, preuve, rupture } = conclure(controle);
  expect(dispositif.statut).toBe('en-regle-sur-l-essentiel');
  expect([preuve.statut, rupture.statut]).toEqual(['non-contestable-ici', 'solide-sur-ce-point']);
  expect(conclure({ ...controle, zones: ['inconnu'] }).dispositif.statut).toBe('a-verifier');
});
