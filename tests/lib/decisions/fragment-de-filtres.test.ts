import { expect, it } from 'vitest';
import { ecrireFiltres, lireFiltres } from '../../../src/lib/decisions/fragment-de-filtres.ts';

it('une liste filtrée se relit de son adresse', () => {
  const filtres = ['dispositif-video', 'issue-preuve-ecartee'];
  expect(lireFiltres(ecrireFiltres(['dispositif-video', '', 'issue-preuve-ecartee', '']))).toEqual(
    filtres,
  );
});

it('sans filtre, l’adresse est celle du répertoire', () => {
  expect(ecrireFiltres(['', ''])).toBe('#repertoire');
  expect(lireFiltres('#repertoire')).toEqual([]);
});

it('une adresse recodée se lit encore', () => {
  expect(lireFiltres('#filtres=annee-2024%2Bissue-preuve-admise')).toEqual([
    'annee-2024',
    'issue-preuve-admise',
  ]);
});

it('une adresse abîmée n’arrête rien : « + » devenu blanc, « % » mal formé', () => {
  expect(lireFiltres('#filtres=annee-2024%20issue-preuve-admise')).toEqual([
    'annee-2024',
    'issue-preuve-admise',
  ]);
  expect(lireFiltres('#filtres=annee-2024+%zz')).toEqual(['annee-2024', '%zz']);
});
