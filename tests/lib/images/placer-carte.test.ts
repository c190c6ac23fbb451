import { expect, test } from 'vitest';
import { placerCarte, tailleDe } from '../../../src/lib/images/placer-carte.ts';

const mots = (nombre: number) => Array.from({ length: nombre }, () => 'mot').join(' ');

test('place les lignes de haut en bas, sans qu’elles se touchent, dans la hauteur dite', () => {
  const { hauteur, lignes } = placerCarte([
    ['phrase', [mots(20)]],
    ['verdict', ['Faux.']],
    ['reponse', [mots(60)]],
    ['source', [mots(3), mots(4)]],
    ['pied', ['Ici']],
  ]);
  for (const [rang, { role, y }] of lignes.entries()) {
    const dessus = lignes[rang - 1]?.y ?? 0;
    expect(y - dessus).toBeGreaterThanOrEqual(tailleDe(role));
  }
  expect(hauteur).toBeGreaterThan(lignes.at(-1)?.y ?? 0);
});

test('ne perd aucun mot, et donne une ligne à chaque texte court', () => {
  const { lignes } = placerCarte([['source', ['un deux', 'trois']]]);
  expect(lignes.map(({ texte }) => texte)).toEqual(['un deux', 'trois']);
  const longue = placerCarte([['reponse', [mots(100)]]]).lignes;
  expect(longue.map(({ texte }) => texte).join(' ')).toBe(mots(100));
  for (const { texte } of longue) expect(texte.length).toBeLessThanOrEqual(60);
});
