import { describe, expect, test } from 'vitest';
import { ecrireCompact, lireCompact } from '../../../../src/lib/chargement/regles/compact.ts';

describe('des données en un texte compact', () => {
  test('se relisent telles qu’elles étaient', () => {
    const donnees = {
      a: [
        { nom: 'un', texte: 'Une phrase.' },
        { nom: 'deux', texte: 'Une autre phrase.' },
      ],
      b: { rien: null, oui: true, nombre: 3, vide: '', liste: [], objet: {} },
      'avec-tiret': ['', 'mot', ['imbriquée', 'la phrase de la liste']],
    };
    expect(lireCompact(ecrireCompact(donnees))).toEqual(donnees);
  });

  test('les noms d’un objet ne s’écrivent qu’une fois, et une phrase a sa ligne', () => {
    const [structure, ...phrases] = ecrireCompact([
      { sujet: 'un', dit: 'Une phrase.' },
      { sujet: 'deux', dit: 'Une autre.' },
    ]).split('\n');
    expect(structure?.match(/sujet/g)).toHaveLength(1);
    expect(phrases).toEqual(['Une phrase.', 'Une autre.']);
  });

  test('une valeur absente d’un objet l’est encore', () => {
    expect(lireCompact(ecrireCompact({ la: 1, absente: undefined }))).toEqual({ la: 1 });
  });

  test('ce qui n’est pas une donnée, ou tient sur deux lignes, arrête la construction', () => {
    expect(() => ecrireCompact({ faire: () => 1 })).toThrow('Une fonction');
    expect(() => ecrireCompact(['deux\nlignes ici'])).toThrow('deux lignes');
  });
});
