import { describe, expect, test } from 'vitest';
import { lecteur } from '../../../../src/lib/droit/moteur/evaluer.ts';
import { pret, vocabulaire } from './loi-imaginaire.ts';
import type { FaitsDeLEtang, TableDeLEtang } from './loi-imaginaire.ts';

const { evaluer, decisifs } = lecteur(vocabulaire, pret);
const motifs = (faits: FaitsDeLEtang) => evaluer(faits).lignes.map(({ motif }) => motif);
const attente = (faits: FaitsDeLEtang) => [...evaluer(faits).enAttente].toSorted();

const complet = { age: 'adulte', gilet: 'oui', meteo: 'calme', bagages: ['aucun'] } as const;

describe('la première ligne remplie l’emporte', () => {
  test('quand tout est dit, une seule ligne répond', () => {
    expect(evaluer(complet).issue).toBe('permis');
    expect(motifs(complet)).toEqual(['Rien ne s’oppose.']);
    expect(attente(complet)).toEqual([]);
  });

  test('une ligne du haut cache celles du bas', () => {
    expect(evaluer({ ...complet, meteo: 'orage', bagages: ['chien'] }).issue).toBe('refuse');
  });

  test('un choix multiple est rempli dès qu’une des réponses nommées est cochée', () => {
    expect(evaluer({ ...complet, bagages: ['glaciere', 'chien'] }).issue).toBe('avec-rame');
    expect(evaluer({ ...complet, bagages: ['glaciere'] }).issue).toBe('permis');
  });
});

describe('une réponse absente ou inconnue vaut toutes les réponses', () => {
  test('l’issue reste ouverte tant qu’une suite diffère', () => {
    const { meteo: _meteo, ...sansMeteo } = complet;
    expect(evaluer(sansMeteo).issue).toBeNull();
    expect(attente(sansMeteo)).toEqual(['meteo']);
    expect(evaluer({ ...complet, meteo: 'inconnu' }).issue).toBeNull();
  });

  test('l’issue est sûre quand toutes les suites y mènent', () => {
    expect(evaluer({ meteo: 'orage' }).issue).toBe('refuse');
    expect(evaluer({ age: 'adulte', meteo: 'vent', bagages: ['ancre', 'inconnu'] }).issue).toBe(
      'avec-rame',
    );
  });

  test('« je ne sais pas » dans un choix multiple garde les cases cochées', () => {
    const { issue, enAttente } = evaluer({ ...complet, bagages: ['glaciere', 'inconnu'] });
    expect(issue).toBeNull();
    expect([...enAttente]).toEqual(['bagages']);
  });

  test('un fait que plus rien ne lit n’est pas attendu', () => {
    expect(attente({ age: 'ancien', meteo: 'calme' })).toEqual(['bagages']);
    expect(attente({ age: 'enfant', meteo: 'calme' })).toEqual(['bagages', 'gilet']);
  });

  test('une ligne peut nommer « je ne sais pas », qui devient une réponse comme une autre', () => {
    const prudence: TableDeLEtang = {
      lignes: [
        { si: { gilet: 'inconnu' }, alors: 'avec-rame', motif: 'Doute.', sources: ['art. 5'] },
        { si: {}, alors: 'permis', motif: 'Clair.', sources: ['art. 6'] },
      ],
    };
    const lu = lecteur(vocabulaire, prudence);
    expect(lu.evaluer({ gilet: 'inconnu' }).issue).toBe('avec-rame');
    expect(lu.evaluer({ gilet: 'oui' }).issue).toBe('permis');
    expect(lu.evaluer({}).issue).toBeNull();
  });
});

describe('un fait nommé peut ne rien changer', () => {
  const indifferente: TableDeLEtang = {
    lignes: [
      { si: { gilet: 'oui' }, alors: 'permis', motif: 'Avec gilet.', sources: ['art. 7'] },
      { si: { meteo: 'calme' }, alors: 'permis', motif: 'Sans vent.', sources: ['art. 8'] },
      { si: { age: 'enfant' }, alors: 'refuse', motif: 'Trop jeune.', sources: ['art. 9'] },
      { si: {}, alors: 'permis', motif: 'Grand.', sources: ['art. 10'] },
    ],
  };
  const lu = lecteur(vocabulaire, indifferente);

  test('il n’est pas attendu, et l’issue ne l’attend pas', () => {
    expect(lu.evaluer({ age: 'adulte' }).issue).toBe('permis');
    expect([...lu.evaluer({ age: 'adulte' }).enAttente]).toEqual([]);
    expect([...lu.evaluer({ gilet: 'non' }).enAttente].toSorted()).toEqual(['age', 'meteo']);
  });
});

describe('les réponses décisives', () => {
  test('celles de la ligne retenue, et celles qui écartaient une autre issue', () => {
    expect(decisifs({ ...complet, age: 'enfant', gilet: 'non' })).toEqual(['age', 'gilet']);
    expect(decisifs(complet)).toEqual(['meteo', 'bagages']);
    expect(decisifs({ meteo: 'orage', age: 'enfant' })).toEqual(['meteo']);
  });

  test('aucune tant que l’issue est ouverte', () => {
    expect(decisifs({ age: 'enfant' })).toEqual([]);
  });
});

describe('une table mal écrite se voit', () => {
  const ligne = { alors: 'permis', motif: 'Motif.', sources: ['art. 11'] } as const;

  test('sans dernière ligne « si: {} »', () => {
    const trouee: TableDeLEtang = { lignes: [{ ...ligne, si: { gilet: 'oui' } }] };
    expect(() => lecteur(vocabulaire, trouee).evaluer({ gilet: 'non' })).toThrow('si: {}');
  });

  test('avec un fait ou une réponse hors du vocabulaire', () => {
    const { gilet: _gilet, ...reste } = vocabulaire;
    const sansGilet: TableDeLEtang = { lignes: [{ ...ligne, si: { gilet: 'oui' } }] };
    expect(() => lecteur(reste, sansGilet)).toThrow('gilet');
    // @ts-expect-error : la réponse n’existe pas, c’est l’objet du test.
    const fausse: TableDeLEtang = { lignes: [{ ...ligne, si: { gilet: 'peut-etre' } }] };
    expect(() => lecteur(vocabulaire, fausse)).toThrow('peut-etre');
  });
});
