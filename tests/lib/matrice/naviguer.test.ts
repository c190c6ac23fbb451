import { describe, expect, it } from 'vitest';
import { listeACocher, naviguer } from '../../../src/lib/matrice/naviguer.ts';

const taille = { lignes: 17, colonnes: 23 };
const aller = (ligne: number, colonne: number, touche: string, ctrl = false) => {
  const mene = naviguer({ ligne, colonne }, touche, ctrl, taille);
  return mene && [mene.ligne, mene.colonne];
};

describe('les touches d’une grille', () => {
  it.each([
    ['ArrowRight', [3, 6]],
    ['ArrowLeft', [3, 4]],
    ['ArrowUp', [2, 5]],
    ['ArrowDown', [4, 5]],
    ['Home', [3, 0]],
    ['End', [3, 22]],
    ['PageDown', [8, 5]],
    ['PageUp', [0, 5]],
  ])('%s mène en %j', (touche, attendue) => {
    expect(aller(3, 5, touche)).toEqual(attendue);
  });

  it('ne sort pas du tableau', () => {
    expect(aller(0, 0, 'ArrowUp')).toEqual([0, 0]);
    expect(aller(16, 22, 'ArrowRight')).toEqual([16, 22]);
    expect(aller(3, 5, 'End', true)).toEqual([16, 22]);
    expect(aller(3, 5, 'Home', true)).toEqual([0, 0]);
  });

  it('laisse les autres touches à la page', () => {
    expect(aller(3, 5, 'Tab')).toBeUndefined();
  });
});

it('la liste à cocher réunit les outils d’une même obligation et tait ce qui ne se pose pas', () => {
  const ligne = (obligation: string, outil: string, etendue: string) => ({
    obligation,
    adresse: `/regles/${obligation}/`,
    outil,
    etendue,
  });
  expect(
    listeACocher([
      ligne('informer', 'Caméras', 'toujours'),
      ligne('informer', 'Badge', 'selon le cas'),
      ligne('prefet', 'Badge', 'sans objet'),
    ]),
  ).toEqual([
    {
      obligation: 'informer',
      adresse: '/regles/informer/',
      outils: 'Caméras (toujours) ; Badge (selon le cas)',
    },
  ]);
});
