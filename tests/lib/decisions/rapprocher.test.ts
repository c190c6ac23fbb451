import { expect, it } from 'vitest';
import {
  adresseDeComparaison,
  adresseDeComparaisonAvec,
  lireComparaison,
  rapprocher,
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
