import { describe, expect, it } from 'vitest';
import { motsUtiles } from '../../../../src/lib/recherche/texte-entier/mots-utiles.ts';

describe('motsUtiles', () => {
  it.each([
    ['est-ce que mon patron peut lire mes mails ?', ['patron', 'lire', 'mails']],
    ['l’intérêt légitime', ['intérêt', 'légitime']],
    ['« à mon insu »', ['insu']],
    ['article L. 1222-4', ['article', 'L1222-4']],
    ['ECLI:FR:CCASS:2023:SO00230', ['ECLI:FR:CCASS:2023:SO00230']],
    ['arrêt ecli:EU:C:2026:216.', ['arrêt', 'ecli:EU:C:2026:216']],
    ['caméra:preuve', ['caméra', 'preuve']],
    ['télé\u00adtravail', ['télétravail']],
    ['qu’est-ce que c’est', ['est-ce', 'que', 'est']],
    ['   ', []],
  ])('« %s »', (requete, mots) => {
    expect(motsUtiles(requete)).toEqual(mots);
  });
});
