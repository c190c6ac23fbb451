import { describe, expect, it } from 'vitest';
import { conclure } from '../../../src/lib/droit/surveillance/index.ts';
import { bascules, faitsDe, rapporte, tousLesEtats } from '../../../src/lib/maif/bascules.ts';
import { calculerLaTable } from '../../../src/lib/maif/calculer.ts';
import {
  direEffet,
  ecrireAdresse,
  ecrireRang,
  lireAdresse,
  lireEtat,
} from '../../../src/lib/maif/rejouer.ts';
import { troisReponses } from '../../../src/lib/questionnaire/trois-reponses.ts';
import { faits } from '../../../src/lib/schemas/faits.ts';
import { lireFiches } from '../../aides/fiches.ts';

const entete = lireFiches('decisions').find(({ id }) => id === 'cph-compiegne-2023-maif')?.entete;
const maif = faits.parse((entete as { faits: unknown }).faits);
const table = calculerLaTable(maif);
const lire = (...etat: readonly number[]) => lireEtat(table, etat);

describe('la table du rejeu', () => {
  it('dit, dans chaque état, ce que dit le moteur', () => {
    const etats = tousLesEtats();
    expect(etats).toHaveLength(96);
    for (const etat of etats) {
      const attendus = troisReponses(conclure(faitsDe(etat, maif))).map(({ libelle }) => libelle);
      expect(lireEtat(table, etat).reponses.map(({ libelle }) => libelle)).toEqual(attendus);
    }
  });

  it('part des faits de la presse, sans rien y ajouter', () => {
    expect(faitsDe(rapporte, maif)).toEqual(maif);
  });

  it('chaque bascule peut changer quelque chose', () => {
    const muettes = bascules.filter((_, rang) =>
      tousLesEtats().every((etat) => {
        const bougee = etat.with(rang, 1);
        return JSON.stringify(lireEtat(table, etat)) === JSON.stringify(lireEtat(table, bougee));
      }),
    );
    expect(muettes.map(({ id }) => id)).toEqual([]);
  });

  it('tient en peu d’octets', () => {
    expect(JSON.stringify(table).length).toBeLessThan(6_000);
  });
});

describe('l’adresse d’un état', () => {
  it('se relit', () => {
    for (const etat of tousLesEtats())
      expect(lireAdresse(`#${ecrireAdresse(etat)}`, table.choix)).toEqual(etat);
  });

  it.each(['', '#maif=', '#maif=00000', '#maif=000900', '#p12', '#maif=00000x'])(
    'refuse « %s »',
    (fragment) => {
      expect(lireAdresse(fragment, table.choix)).toBeUndefined();
    },
  );
});

describe('l’effet d’une bascule se dit', () => {
  it('nomme les réponses qui changent', () => {
    expect(direEffet(lire(0, 0, 0, 0, 0, 0), lire(0, 0, 0, 2, 0, 0))).toMatch(
      /^La preuve : « .+ » devient « .+ »\./u,
    );
  });

  it('dit que rien ne change, ou seulement le nombre de règles en cause', () => {
    const depart = lire(0, 0, 0, 0, 0, 0);
    expect(direEffet(depart, depart)).toBe('Aucune des trois réponses ne change.');
    expect(direEffet(depart, lire(1, 0, 0, 0, 0, 0))).toMatch(
      /mais \d règles? reste(?:nt)? en cause/u,
    );
  });

  it('compte les règles en cause et celles à vérifier, de ce qui était à ce qui reste', () => {
    const verdict = (enCause: number, aVerifier: number) => ({
      reponses: [],
      enCause: Array.from({ length: enCause }, () => 'règle'),
      aVerifier: Array.from({ length: aVerifier }, () => 'règle'),
    });
    expect(direEffet(verdict(3, 2), verdict(1, 4))).toBe(
      'Aucune des trois réponses ne change, mais 1 règle reste en cause au lieu de 3 et 4 règles restent à vérifier au lieu de 2.',
    );
  });
});

it('un rang de trop arrête la construction', () => {
  expect(() => ecrireRang(36)).toThrow(/trop d’entrées/u);
});
