import { describe, expect, it } from 'vitest';
import { adresseDe } from '../../../src/lib/liens/adresse.ts';

describe('adresseDe', () => {
  it.each([
    ['index.html', '/'],
    ['affaire-maif/index.html', '/affaire-maif/'],
    ['404.html', '/404.html'],
  ])('%s est servi à %s', (fichier, adresse) => {
    expect(adresseDe(fichier)).toBe(adresse);
  });
});
