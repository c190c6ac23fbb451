import { describe, expect, it } from 'vitest';
import { assembler } from '../../../../src/lib/recherche/batir/assembler.ts';
import { distinguer } from '../../../../src/lib/recherche/batir/distinguer.ts';
import { genreDe } from '../../../../src/lib/recherche/moteur/genre-de.ts';
import { lirePresences } from '../../../../src/lib/recherche/moteur/presences.ts';

describe('distinguer', () => {
  const textes = [
    ['camera', 'camera', 'travail', 'filmer'],
    ['badge', 'travail'],
    ['mail', 'travail'],
  ];
  it('retient ce qu’un texte a de propre, le plus net d’abord, jamais ce que tous ont', () => {
    expect(distinguer(textes, () => 5)(100)).toEqual([['camera', 'filmer'], ['badge'], ['mail']]);
  });
  it('tient dans les places d’un texte et dans le budget de tous', () => {
    expect(distinguer(textes, (rang) => (rang === 0 ? 1 : 0))(100)).toEqual([['camera'], [], []]);
    expect(distinguer(textes, () => 5)(1)).toEqual([['camera'], [], []]);
  });
});

describe('assembler', () => {
  it('un mot du nom n’est pas redit, un mot donné ne l’est pas par le texte', () => {
    const { entrees, index } = assembler(
      [
        { adresse: '/preuve/', titre: 'La preuve', texte: 'preuve loyale enregistrement' },
        { adresse: '/le-cse/', titre: 'Le CSE', texte: 'consultation' },
      ],
      (adresse) =>
        adresse === '/preuve/'
          ? { noms: ['Enregistrer'], mots: ['preuve loyale'] }
          : { noms: [], mots: [] },
    )(100);
    expect(entrees[0]).toEqual({
      adresse: '/preuve/',
      titre: 'La preuve',
      genre: 'explication',
      noms: ['enregistrer'],
    });
    expect(lirePresences(index)).toEqual([
      { mot: 'consult', mots: [], texte: [1] },
      { mot: 'loyal', mots: [0], texte: [] },
    ]);
  });
});

describe('genreDe', () => {
  it.each([
    ['/preuve/', 'explication'],
    ['/dispositifs/video/', 'outil'],
    ['/dispositifs/', 'liste'],
    ['/decisions/la-preuve/', 'explication'],
    ['/decisions/cass-x/', 'decision'],
    ['/glossaire/#cse', 'definition'],
    ['/contacts/', 'pratique'],
  ])('« %s » : %s', (adresse, genre) => {
    expect(genreDe(adresse)).toBe(genre);
  });
});
