import { expect, test } from 'vitest';
import { ancreDeLettre, initiale, parLettre } from '../../../src/lib/contenu/alphabet.ts';

test('un accent ou un guillemet ne change pas la lettre', () => {
  expect([initiale('Éthique'), initiale('« Cas »'), initiale('50 salariés')]).toEqual([
    'E',
    'C',
    '#',
  ]);
});

test('les entrées se rangent par lettre, puis dans l’ordre français', () => {
  const rangees = parLettre(['zone', 'écran', 'effectif', 'Écoute'], (mot) => mot);
  expect(rangees).toEqual([
    { lettre: 'E', entrees: ['Écoute', 'écran', 'effectif'] },
    { lettre: 'Z', entrees: ['zone'] },
  ]);
});

test('les nombres viennent d’abord, du plus petit au plus grand', () => {
  const rangees = parLettre(['Évaluer', '300 salariés', 'Accès', '50 salariés'], (mot) => mot);
  expect(rangees).toEqual([
    { lettre: '#', entrees: ['50 salariés', '300 salariés'] },
    { lettre: 'A', entrees: ['Accès'] },
    { lettre: 'E', entrees: ['Évaluer'] },
  ]);
});

test('le nom d’un endroit se lit dans une adresse', () => {
  expect(ancreDeLettre('C')).toBe('lettre-C');
  expect(ancreDeLettre('#')).toBe('lettre-chiffres');
});
