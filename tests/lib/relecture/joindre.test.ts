import { expect, test } from 'vitest';
import { aVerifier } from '../../../src/lib/relecture/echos.ts';
import { joindre, sansDoublon } from '../../../src/lib/relecture/joindre.ts';
import type { Marque } from '../../../src/lib/relecture/types.ts';

const texte =
  'La preuve est nulle et donc nulle : le licenciement est nul. Un autre jour, dans une phrase bien plus longue, elle est nulle.';
const marque = (debut: number, fin: number, autres: Partial<Marque> = {}): Marque => ({
  debut,
  fin,
  extrait: texte.slice(debut, fin),
  regle: 'preuve-nulle',
  genre: 'preuve-ecartee',
  force: 'faux',
  message: 'Une preuve ne se dit pas nulle.',
  plutot: '',
  pourquoi: '',
  sources: [],
  page: '',
  autorite: undefined,
  ...autres,
});
const places = (marques: readonly Marque[]) => marques.map(({ debut, fin }) => [debut, fin]);

test('deux marques ne se recouvrent pas : la plus sûre reste, puis la première, puis la plus longue', () => {
  const douteuse = marque(0, 20, { force: 'a-preciser' });
  expect(places(sansDoublon([douteuse, marque(10, 15)]))).toEqual([[10, 15]]);
  expect(places(sansDoublon([marque(3, 12), marque(0, 5)]))).toEqual([[0, 5]]);
  expect(places(sansDoublon([marque(0, 5), marque(0, 9)]))).toEqual([[0, 9]]);
  expect(places(sansDoublon([marque(5, 9), marque(0, 5)]))).toEqual([
    [0, 5],
    [5, 9],
  ]);
});

test('un même reproche, tout près dans la phrase, se dit une fois, et la marque sûre l’emporte', () => {
  const demande = marque(3, 19, {
    force: 'a-preciser',
    message: aVerifier('Une preuve ne se dit pas nulle.'),
  });
  const [jointe, ...autres] = joindre(texte, [demande, marque(23, 33)]);
  expect(autres).toEqual([]);
  expect(jointe).toMatchObject({
    debut: 3,
    fin: 33,
    force: 'faux',
    extrait: texte.slice(3, 33),
    message: 'Une preuve ne se dit pas nulle.',
  });
});

test('une autre phrase, un autre reproche ou trop de mots entre deux : deux marques', () => {
  expect(joindre(texte, [marque(3, 19), marque(62, 66)])).toHaveLength(2);
  expect(
    joindre(texte, [marque(3, 19), marque(23, 33, { message: 'Autre reproche.' })]),
  ).toHaveLength(2);
  const sansPoint = texte.replaceAll('.', ' ');
  expect(joindre(sansPoint, [marque(3, 19), marque(80, 84)])).toHaveLength(2);
});

test('deux règles d’une famille, aussi sûres, se joignent si l’une explique l’autre après deux points', () => {
  const expliquee = marque(36, 59, { regle: 'licenciement-nul', message: 'Un autre message.' });
  expect(places(joindre(texte, [marque(3, 33), expliquee]))).toEqual([[3, 59]]);
  const collees = texte.replace(' : ', ':  ');
  expect(places(joindre(collees, [marque(3, 33), expliquee]))).toEqual([[3, 59]]);
  expect(joindre(texte, [marque(3, 33), { ...expliquee, genre: 'autre' }])).toHaveLength(2);
  expect(joindre(texte, [marque(3, 33), { ...expliquee, force: 'a-preciser' }])).toHaveLength(2);
});
