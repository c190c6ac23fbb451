import { describe, expect, test } from 'vitest';
import { remplir } from '../../../src/lib/lettres/remplir.ts';
import type { Passage } from '../../../src/lib/lettres/remplir.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import type { ModeleASaisir } from '../../../src/lib/lettres/saisie.ts';
import type { Bloc, Genre } from '../../../src/lib/lettres/types.ts';

const bloc = (genre: Genre, texte: string, si: Bloc['si'] = {}): Bloc => ({
  genre,
  texte,
  origine: 'faits',
  sources: [],
  si,
});

const modele = (...blocs: readonly Bloc[]): ModeleASaisir => ({
  id: 'essai',
  champs: [
    { id: 'faits', libelle: 'Les Faits', type: 'texte', requis: true },
    { id: 'plus', libelle: 'Plus', type: 'texte', requis: false },
    {
      id: 'qui',
      libelle: 'Qui',
      type: 'choix',
      requis: true,
      options: [
        { id: 'a', libelle: 'Un avocat' },
        { id: 'b', libelle: 'Un syndicat' },
      ],
    },
    {
      id: 'secteur',
      libelle: 'Secteur',
      type: 'choix',
      requis: true,
      parDefaut: 'prive',
      options: [
        { id: 'prive', libelle: 'Privé' },
        { id: 'public', libelle: 'Public' },
      ],
    },
  ],
  blocs,
});

/** Les lignes d’un passage, leurs marques comprises. */
const lignesDe = ([passage]: readonly Passage[]): readonly string[] =>
  (passage?.lignes ?? []).map((segments) => segments.map(({ texte }) => texte).join(''));

test('une valeur que le modèle ne connaît pas l’arrête, et dit où la déclarer', () => {
  expect(() => remplir(modele(bloc('paragraphe', 'Un.')), { inconnu: 'x' })).toThrow(
    /« inconnu ».*src\/content\/lettres\/essai\.md/u,
  );
});

describe('sur le papier, chaque variante d’un choix à faire reste à lire', () => {
  const un = modele(
    bloc('paragraphe', 'Pour lui.', { qui: ['a'] }),
    bloc('paragraphe', 'Pour les deux.', { qui: ['a', 'b'] }),
  );

  test('précédée de ceux qu’elle concerne', () => {
    const { passages } = remplir(un, {});
    expect(passages.map((passage) => lignesDe([passage])[0])).toEqual([
      '[au choix : Un avocat] Pour lui.',
      '[au choix : Un avocat / Un syndicat] Pour les deux.',
    ]);
    expect(passages[0]?.lignes[0]?.map(({ manque }) => manque)).toEqual([true, false, false]);
  });

  test('le choix fait, elle va seule', () => {
    const { passages } = remplir(un, { qui: 'b' });
    expect(passages.map((passage) => lignesDe([passage])[0])).toEqual(['Pour les deux.']);
  });
});

describe('une valeur de plusieurs lignes', () => {
  const faits = 'Lundi\n\n  \nMardi';

  test('seule dans un élément, en fait autant d’éléments, sans ligne vide', () => {
    const { passages } = remplir(modele(bloc('element', '{{faits}}')), { faits });
    expect(lignesDe(passages)).toEqual(['Lundi', 'Mardi']);
  });

  test('dans une phrase d’élément, reste dans le même élément', () => {
    const { passages } = remplir(modele(bloc('element', 'Le fait : {{faits}}')), {
      faits: 'Lundi\nMardi',
    });
    expect(lignesDe(passages)).toEqual(['Le fait : Lundi\nMardi']);
  });

  test('dans un paragraphe, coupe la ligne où elle est', () => {
    const { passages } = remplir(modele(bloc('paragraphe', 'Le fait : {{faits}}.')), { faits });
    expect(lignesDe(passages)).toEqual(['Le fait : Lundi', 'Mardi.']);
  });
});

test('ne manquent que les champs requis, employés et vides', () => {
  const un = modele(bloc('paragraphe', '{{faits}}'), bloc('paragraphe', '{{plus}}'));
  expect(remplir(un, {}).manquants.map(({ id }) => id)).toEqual(['faits']);
  expect(remplir(un, { faits: ' ' }).manquants.map(({ id }) => id)).toEqual(['faits']);
  expect(remplir(un, { faits: 'Lundi' }).manquants).toEqual([]);
  expect(lignesDe(remplir(un, {}).passages)).toEqual(['[à compléter : les faits]']);
});

describe('un choix par défaut', () => {
  const un = modele(
    bloc('paragraphe', 'Code du travail.', { secteur: ['prive'] }),
    bloc('paragraphe', 'Statut.', { secteur: ['public'] }),
  );

  test('vaut tant que rien n’est choisi, ou que le choix est effacé', () => {
    for (const saisie of [{}, { secteur: '' }])
      expect(lignesDe(remplirModele(un, saisie).passages)).toEqual(['Code du travail.']);
  });

  test('cède à un autre', () => {
    expect(lignesDe(remplirModele(un, { secteur: 'public' }).passages)).toEqual(['Statut.']);
  });
});

test('un champ qui ne se montre pas encore ne manque pas', () => {
  const { champs, ...reste } = modele(bloc('paragraphe', '{{faits}}'));
  const cache = { ...reste, champs: champs.map((un) => ({ ...un, si: { qui: ['a'] } })) };
  expect(remplirModele(cache, {}).manquants).toEqual([]);
  expect(remplirModele(cache, { qui: 'a' }).manquants.map(({ id }) => id)).toEqual(['faits']);
});
