import { expect, it } from 'vitest';
import { lienTelephone } from '../../../src/lib/contenu/telephone.ts';
import { tousLesContacts } from '../../../src/lib/droit/surveillance/index.ts';

it.each([
  ['0 806 000 126', 'tel:+33806000126'],
  ['09\u00a069\u00a039\u00a000\u00a000', 'tel:+33969390000'],
  ['3039', 'tel:3039'],
])('appelle le %s', (numero, lien) => {
  expect(lienTelephone(numero)).toBe(lien);
});

it.each(['12', '+33 1', 'à confirmer'])('refuse « %s »', (numero) => {
  expect(() => lienTelephone(numero)).toThrow(/contacts\.ts/u);
});

it('chaque numéro des contacts s’appelle, et dit de quand il date', () => {
  const numeros = tousLesContacts.flatMap(({ telephone }) => telephone ?? []);
  expect(numeros.length).toBeGreaterThan(0);
  for (const { numero, precision } of numeros) {
    expect(lienTelephone(numero)).toMatch(/^tel:/u);
    expect(precision).toMatch(/20\d\d.*à confirmer/u);
  }
});

it('aucune adresse ne vaut pour une seule région', () => {
  const regionales = tousLesContacts.filter(({ adresse = '' }) =>
    /\/\/[a-z-]+\.(?:dreets|drieets|deets)\.gouv\.fr/u.test(adresse),
  );
  expect(regionales).toEqual([]);
});
