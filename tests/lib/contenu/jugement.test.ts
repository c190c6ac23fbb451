import { expect, test } from 'vitest';
import { reponsesDe } from '../../../src/lib/contenu/jugement.ts';

const vide = { obligationsEnCause: [], obligationsRespectees: [] };

test('une décision répond à trois questions distinctes', () => {
  const reponses = reponsesDe({
    decide: { ...vide, dispositif: 'irregulier', preuve: 'admise', rupture: 'maintenue' },
  });
  expect(reponses.map(({ reponse, sens }) => [reponse, sens])).toEqual([
    ['Irrégulier', 'non'],
    ['Admise', 'oui'],
    ['Maintenue', 'oui'],
  ]);
});

test('chaque issue a son mot et son sens : favorable à l’employeur, contraire, jamais entre les deux', () => {
  const lues = (decide: Parameters<typeof reponsesDe>[0]['decide'], rang: 0 | 1 | 2) => {
    const { reponse, sens } = reponsesDe({ decide })[rang];
    return [reponse, sens];
  };
  expect(lues({ ...vide, dispositif: 'regulier' }, 0)).toEqual([
    'Régulier, sur ce qui était en cause',
    'oui',
  ]);
  expect(lues({ ...vide, preuve: 'ecartee' }, 1)).toEqual(['Écartée', 'non']);
  expect(lues({ ...vide, rupture: 'sans-cause' }, 2)).toEqual([
    'Jugée sans cause réelle et sérieuse, ou injustifiée',
    'non',
  ]);
  expect(lues({ ...vide, rupture: 'nulle' }, 2)).toEqual(['Annulée', 'non']);
});

test('ce qui n’est pas jugé se dit, et ne se dessine ni en bien ni en mal', () => {
  for (const { reponse, sens } of reponsesDe({ decide: vide })) {
    expect([reponse, sens]).toEqual(['Non jugé', 'non-juge']);
  }
});
