import { describe, expect, it } from 'vitest';
import {
  formesDuNumeroDeDecision,
  habiller,
  uniformiser,
  uniformiserRequete,
} from '../../../../src/lib/recherche/requete/ecriture.ts';

describe('uniformiser', () => {
  it('ramène l’apostrophe et les espaces à leur forme la plus simple', () => {
    expect(uniformiser('l’information\u00a0: « oui\u202f»&nbsp;!')).toBe(
      "l'information : « oui » !",
    );
  });
  it('colle les numéros d’articles, et eux seuls', () => {
    expect(uniformiser('article L. 1222-4, R.\u00a02312-6 et n°\u00a022-15.793')).toBe(
      'article L1222-4, R2312-6 et n° 22-15.793',
    );
    expect(uniformiser('/code-du-travail/L1222-4/')).toBe('/code-du-travail/L1222-4/');
  });
});

describe('uniformiserRequete', () => {
  it.each([
    ['l 1222 4', 'L1222-4'],
    ['L.1222-4', 'L1222-4'],
    ['l. 1222-4', 'L1222-4'],
    ['article 1222-4', 'article 1222-4'],
    ['1222 4', '1222-4'],
    ['L1235-3-1', 'L1235-3-1'],
    ['r 2312 6', 'R2312-6'],
    ['22-15.793', '22-15.793'],
    ['22 15 793', '22-15.793'],
    ['22-15793', '22-15.793'],
    ['22.15.793', '22-15.793'],
    ['2215793', '2215793'],
    ['SAN-2024-021', 'SAN-2024-021'],
    ['16/04373', '16/04373'],
    ['22 janvier 2025', '22 janvier 2025'],
    ['22/01/2025', '22 janvier 2025'],
    ['08/03/2023', '8 mars 2023'],
    ['1/10/2025', '1 octobre 2025'],
    ['10/12/2025', '10 décembre 2025'],
    ['165/2014', '165/2014'],
  ])('« %s » se cherche « %s »', (frappe, forme) => {
    expect(uniformiserRequete(frappe)).toBe(forme);
  });
});

describe('habiller', () => {
  it('rend ce qu’uniformiser a ôté', () => {
    const texte = 'L’article «\u00a0L1222-4\u00a0»\u00a0: n°\u00a022-15.793\u00a0?';
    expect(habiller(uniformiser(texte))).toBe(texte);
  });
});

describe('formesDuNumeroDeDecision', () => {
  it.each([
    ['22-15.793', ['22-15.793', '2215793', '22-15793']],
    ['16/04373', ['16/04373', '1604373', '16-04373']],
    ['SAN-2024-021', ['SAN-2024-021', 'SAN2024021', '2024-021']],
    ['355201', ['355201']],
  ])('« %s » se tape de plusieurs façons, sans doublon', (numero, formes) => {
    expect(formesDuNumeroDeDecision(numero)).toEqual(formes);
  });
});
