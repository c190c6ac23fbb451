import { expect, test } from 'vitest';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { documentsDuKit } from '../../../src/lib/droit/surveillance/index.ts';
import {
  documentsSelon,
  effectifs,
  ordreDuTravail,
} from '../../../src/lib/kit/selon-l-effectif.ts';

const ids = (effectif: Parameters<typeof documentsSelon>[0]) =>
  documentsSelon(effectif).aPreparer.map(({ id }) => id);

test('chaque document a sa place dans l’ordre du travail, et les démarches les nomment tous', () => {
  const connus = documents.map(({ id }) => id).toSorted();
  expect(ordreDuTravail.toSorted()).toEqual(connus);
  expect(documentsDuKit.toSorted()).toEqual(connus);
});

test.each(['moins-11', '11-49', '50-et-plus', ''] as const)(
  '« %s » : rien ne se perd, ce qui est écarté est dit et sourcé',
  (effectif) => {
    const { aPreparer, ecartes } = documentsSelon(effectif);
    expect([...aPreparer, ...ecartes.map(({ document }) => document)].length).toBe(
      documents.length,
    );
    for (const { raison, sources } of ecartes) {
      expect(raison.length).toBeGreaterThan(20);
      expect(sources.length).toBeGreaterThan(0);
    }
  },
);

test('la note au comité ne se prépare qu’à partir de cinquante, ou sans taille connue', () => {
  expect(ids('moins-11')).not.toContain('note-cse');
  expect(ids('11-49')).not.toContain('note-cse');
  expect(ids('50-et-plus')).toContain('note-cse');
  expect(ids('')).toContain('note-cse');
});

test('on décide avant d’informer, on informe avant le reçu', () => {
  const ordre = ids('50-et-plus');
  const attendu = ['interet-legitime', 'note-cse', 'note', 'recu'].map((id) =>
    ordre.findIndex((un) => un === id),
  );
  expect(attendu).toEqual(attendu.toSorted((a, b) => a - b));
});

test('les documents suivent l’ordre du travail ; la note écartée l’est par ses textes', () => {
  expect(ids('50-et-plus')).toEqual(ordreDuTravail);
  expect(effectifs).toEqual(['moins-11', '11-49', '50-et-plus']);
  const textes = effectifs.map((un) => documentsSelon(un).ecartes.map(({ sources }) => sources));
  expect(textes).toEqual([[['L2311-2', 'L1222-4']], [['L2312-5', 'L2312-59']], []]);
});

test('le test d’intérêt légitime s’écarte, et le dit, quand la notice nomme une autre base', () => {
  for (const base of ['obligation-legale', 'contrat', 'mission-publique', 'consentement']) {
    const { aPreparer, ecartes } = documentsSelon('50-et-plus', base);
    expect(aPreparer.map(({ id }) => id)).not.toContain('interet-legitime');
    expect(ecartes).toMatchObject([{ document: { id: 'interet-legitime' }, sources: ['rgpd-6'] }]);
  }
  for (const base of ['', 'interet-legitime'])
    expect(documentsSelon('50-et-plus', base).ecartes).toEqual([]);
});

test('dans le secteur public, seule la note au comité s’écarte, et l’on dit vers quel comité se tourner', () => {
  for (const effectif of ['', ...effectifs] as const) {
    const { aPreparer, ecartes } = documentsSelon(effectif, '', 'public');
    expect(aPreparer.map(({ id }) => id)).toEqual(ordreDuTravail.filter((id) => id !== 'note-cse'));
    expect(ecartes).toMatchObject([{ document: { id: 'note-cse' }, sources: ['L2312-38'] }]);
    expect(ecartes[0]?.raison).toContain('comité social territorial ou d’administration');
  }
  expect(documentsSelon('50-et-plus', '', 'prive').ecartes).toEqual([]);
});
