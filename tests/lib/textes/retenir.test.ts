import { expect, test } from 'vitest';
import type { ArticleLegi } from '../../../src/lib/textes/legi.ts';
import { retenir } from '../../../src/lib/textes/retenir.ts';

const article = (version: string, num: string, etat = 'VIGUEUR'): ArticleLegi => ({
  version,
  num,
  etat,
  html: '<p>Texte.</p>',
  enVigueurDepuis: new Date(0),
  plan: [],
});
const sansReleve = { releve: '2026-08-20', versions: {} };

test('range les articles par numéro, même avec une espace en tête dans le paquet', () => {
  const retenus = retenir([article('LEGIARTI1', ' L1-1')], { 'L1-1': 'LEGIARTI1' }, sansReleve);
  expect([...retenus.keys()]).toEqual(['L1-1']);
});

test.each([
  ['inconnu du paquet', [], /L1-1 \(LEGIARTI1\) : article inconnu.*src\/lib\/droit\/sources\.ts/],
  [
    'remplacé par une version plus récente',
    [article('LEGIARTI9', ' L1-1')],
    /registre a lu la version LEGIARTI1, le paquet contient LEGIARTI9/,
  ],
  ['abrogé', [article('LEGIARTI1', 'L1-1', 'ABROGE')], /n’est plus en vigueur \(ABROGE\)/],
  [
    'inscrit sous le numéro d’un autre',
    [article('LEGIARTI1', 'L2-2')],
    /la version LEGIARTI1 est celle de L2-2/,
  ],
])('arrête la construction pour un article %s', (_, articles, message) => {
  expect(() => retenir(articles, { 'L1-1': 'LEGIARTI1' }, sansReleve)).toThrow(message);
});

test('arrête la construction quand le relevé a trouvé une autre version', () => {
  const releve = { releve: '2026-08-20', versions: { 'L1-1': 'LEGIARTI9' } };
  expect(() => retenir([article('LEGIARTI1', 'L1-1')], { 'L1-1': 'LEGIARTI1' }, releve)).toThrow(
    /LEGIARTI9 au relevé du 2026-08-20/,
  );
});
