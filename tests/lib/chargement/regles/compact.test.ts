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
    const [sens, ...suite] = ecrireCompact([
      { sujet: 'un', dit: 'Une phrase.' },
      { sujet: 'deux', dit: 'Une autre.' },
    ]).split('\n');
    expect(sens?.match(/sujet/g)).toHaveLength(1);
    expect(suite.slice(suite.indexOf('') + 1)).toEqual(['Une phrase.', 'Une autre.']);
  });

  test('une phrase redite ne s’écrit qu’une fois, et chacun la retrouve', () => {
    const donnees = [
      { dit: 'La même phrase.' },
      { dit: 'Une autre.', aussi: ['La même phrase.'] },
      { dit: '' },
      { dit: '' },
    ];
    const texte = ecrireCompact(donnees);
    expect(texte.match(/La même phrase/g)).toHaveLength(1);
    expect(lireCompact(texte)).toEqual(donnees);
  });

  test('ce qui porte un même nom se range sur une ligne, quelle que soit sa forme', () => {
    const donnees = [
      { si: 'oui' },
      { si: 'non', sauf: 'oui' },
      { sauf: ['oui', 'non'], si: 'oui' },
    ];
    const [sens = '', ...lignes] = ecrireCompact(donnees).split('\n');
    const signeDe = (mot: string) =>
      String.fromCharCode(33 + (JSON.parse(sens) as readonly unknown[]).indexOf(mot));
    expect(lignes).toContain(['oui', 'non', 'oui'].map(signeDe).join(''));
    expect(lireCompact(ecrireCompact(donnees))).toEqual(donnees);
  });

  test('plus de mots qu’un octet n’en dit', () => {
    const donnees = Array.from({ length: 700 }, (_, rang) => ({ [`nom${rang}`]: `mot${rang}` }));
    expect(lireCompact(ecrireCompact(donnees))).toEqual(donnees);
  });

  test('une valeur absente d’un objet l’est encore', () => {
    expect(lireCompact(ecrireCompact({ la: 1, absente: undefined }))).toEqual({ la: 1 });
  });

  test('ce qui n’est pas une donnée, ou tient sur deux lignes, arrête la construction', () => {
    expect(() => ecrireCompact({ faire: () => 1 })).toThrow('Une fonction');
    expect(() => ecrireCompact(['deux\nlignes ici'])).toThrow('deux lignes');
  });
});
