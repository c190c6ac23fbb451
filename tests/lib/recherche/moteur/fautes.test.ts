import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ecart, fautesPermises } from '../../../../src/lib/recherche/moteur/fautes.ts';

describe('ecart', () => {
  it.each([
    ['camera', 'camera', 0],
    ['camra', 'camera', 1],
    ['camrea', 'camera', 1],
    ['geolocalistion', 'geolocalisation', 1],
    ['bage', 'badge', 1],
    ['chat', 'chien', 3],
  ])('« %s » est à « %s » : %i', (a, b, fautes) => {
    expect(ecart(a, b, 2)).toBe(Math.min(fautes, 3));
  });
  it('est le même dans les deux sens, nul pour un mot et lui-même', () => {
    const mot = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(mot, mot, (a, b) => {
        expect(ecart(a, b, 3)).toBe(ecart(b, a, 3));
        expect(ecart(a, b, 3) === 0).toBe(a === b);
      }),
    );
  });
});

describe('fautesPermises', () => {
  it('ne pardonne rien aux mots courts ni aux numéros', () => {
    expect(['cse', 'mail', 'l12224', '2215793'].map(fautesPermises)).toEqual([0, 0, 0, 0]);
    expect(['camra', 'geolocalis'].map(fautesPermises)).toEqual([1, 2]);
  });
});
