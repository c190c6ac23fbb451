import { expect, it } from 'vitest';
import {
  adresseDeComparaison,
  adresseDeComparaisonAvec,
  lireComparaison,
  rapprocher,
  rapprocherLesReponses,
  reservesDesDeux,
  type Repertoire,
} from '../../../src/lib/decisions/rapprocher.ts';

const repertoire: Repertoire = {
  questions: ['Quel outil ?', 'Informés ?', 'Autre preuve ?', 'Caché ?'],
  textes: ['Caméra', 'Badge', 'Oui', 'Non'],
  affaires: [],
};
const affaire = (...faits: readonly (readonly [number, number])[]) => ({
  id: 'a',
  nom: 'A',
  faits,
  reponses: [],
});

it('les différences viennent d’abord, puis ce qui est pareil, puis ce que l’une tait', () => {
  const une = affaire([0, 0], [1, 3], [2, 2]);
  const autre = affaire([0, 0], [1, 2]);
  expect(rapprocher(repertoire, une, autre)).toEqual([
    { question: 'Informés ?', une: 'Non', autre: 'Oui', rapport: 'different' },
    { question: 'Quel outil ?', une: 'Caméra', autre: 'Caméra', rapport: 'pareil' },
    { question: 'Autre preuve ?', une: 'Oui', autre: undefined, rapport: 'inconnu' },
  ]);
});

it('une comparaison se relit de son adresse', () => {
  const adresse = adresseDeComparaison('cnil-2021-x', 'cass-soc-y');
  expect(lireComparaison(new URL(adresse, 'https://a.fr').hash)).toEqual([
    'cnil-2021-x',
    'cass-soc-y',
  ]);
  expect(lireComparaison('#repertoire')).toBeUndefined();
});

it('une seule affaire dans l’adresse : l’autre reste à choisir', () => {
  const { hash } = new URL(adresseDeComparaisonAvec('cass-soc-y'), 'https://a.fr');
  expect(lireComparaison(hash)).toEqual(['cass-soc-y', '']);
  expect(lireComparaison('#affaires=')).toBeUndefined();
});

it('une adresse abîmée en route se lit encore, ou ne désigne rien', () => {
  expect(lireComparaison('#affaires=cnil-x%20cass-y')).toEqual(['cnil-x', 'cass-y']);
  expect(lireComparaison('#affaires=cnil-x%2Bcass-y')).toEqual(['cnil-x', 'cass-y']);
  expect(lireComparaison('#affaires=%zz')).toEqual(['%zz', '']);
});

it('ce que l’une n’a pas jugé n’est ni pareil ni différent, même si l’autre ne l’a pas jugé non plus', () => {
  const jugee = { ...affaire(), reponses: ['Irrégulier', 'Admise', null] };
  const autre = { ...affaire(), reponses: ['Irrégulier', null, null] };
  expect(rapprocherLesReponses(jugee, autre).map(({ rapport }) => rapport)).toEqual([
    'pareil',
    'inconnu',
    'inconnu',
  ]);
});

it('une réserve suit l’affaire, avec son nom', () => {
  const reservee = { ...affaire(), nom: 'Compiègne', reserves: [1] };
  expect(reservesDesDeux(repertoire, [affaire(), reservee])).toEqual(['Compiègne\u00a0: Badge']);
});
