import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dialecte,
  ecrireCsv,
  ecrireCsvDeTableur,
  sansFormule,
} from '../../../src/lib/donnees/csv.ts';

const relire = (texte: string) =>
  parse(texte, { delimiter: dialecte.delimiter, quote: dialecte.quoteChar });

test('guillemets, points-virgules, retours à la ligne et accents se relisent à l’identique', () => {
  const lignes = [
    ['id', 'texte'],
    ['a', 'il dit : "non" ; puis se tait'],
    ['b', 'deux\nlignes, œuvre, n° 22-15.793'],
  ];
  expect(relire(ecrireCsv(lignes))).toEqual(lignes);
});

test('tout tableau se relit à l’identique par un autre programme', () => {
  const cases = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r', ' ', ',') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constant('x'), cases, cases), { minLength: 1, maxLength: 5 }),
      (lignes) => {
        expect(relire(ecrireCsv([['1', '2', '3'], ...lignes]))).toEqual([
          ['1', '2', '3'],
          ...lignes,
        ]);
      },
    ),
  );
});

test('un tableur reçoit le même tableau, sa marque devant ; les autres le lisent sans elle', () => {
  const lignes = [['é', 'b']];
  expect(ecrireCsvDeTableur(lignes)).toBe('\uFEFFé;b\r\n');
  expect(ecrireCsv(lignes)).toBe('é;b\r\n');
});

test.each(['=1+1', '+33 6', '-1', '- Chiffrement', '@A1', '  =A1', '\t=A1'])(
  '%j ne s’exécute pas dans un tableur',
  (texte) => {
    expect(sansFormule(texte)).toBe(`'${texte}`);
  },
);

test.each(['', 'Badge', 'a = b', '01', '1/2', 'l’e-mail'])('%j reste tel quel', (texte) => {
  expect(sansFormule(texte)).toBe(texte);
});
