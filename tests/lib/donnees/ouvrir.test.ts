import { expect, test } from 'vitest';
import { ouvrir, ouvrirTout } from '../../../src/lib/donnees/ouvrir.ts';
import type { EntreeDeDecision } from '../../../src/lib/donnees/ouvrir.ts';

const site = new URL('https://site.example/sous/chemin/');

/** Une fiche réduite aux champs que l’ouverture change. */
const entree = (id: string, date: string, body?: string): EntreeDeDecision =>
  ({
    id,
    body,
    data: {
      question: 'Que vaut la preuve ?',
      date: new Date(date),
      publieLe: new Date('2026-11-24'),
      lecture: { par: 'nous', le: new Date('2026-11-20') },
      modifications: [{ le: new Date('2026-11-28'), quoi: 'La date.' }],
    },
  }) as unknown as EntreeDeDecision;

test('une fiche ouverte : son adresse sous ce site, ses jours en AAAA-MM-JJ, son résumé sans bord', () => {
  expect(ouvrir(entree('cass-1', '2020-05-05', '\nUn résumé.\n'), site)).toEqual({
    id: 'cass-1',
    adresse: 'https://site.example/sous/chemin/decisions/cass-1/',
    question: 'Que vaut la preuve ?',
    date: '2020-05-05',
    publieLe: '2026-11-24',
    lecture: { par: 'nous', le: '2026-11-20' },
    modifications: [{ le: '2026-11-28', quoi: 'La date.' }],
    resume: 'Un résumé.',
  });
  expect(ouvrir(entree('cass-1', '2020-05-05'), site).resume).toBe('');
});

test('de la plus récente à la plus ancienne ; le même jour, par identifiant', () => {
  const ordre = ouvrirTout(
    [
      entree('b', '2020-05-05'),
      entree('c', '2024-01-01'),
      entree('a', '2020-05-05'),
      entree('d', '1991-11-20'),
    ],
    site,
  );
  expect(ordre.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
