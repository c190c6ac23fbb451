import { expect, test } from 'vitest';
import { reponsesDe } from '../../../src/lib/contenu/jugement.ts';

const vide = { obligationsEnCause: [], obligationsRespectees: [] };

test('une décision répond à trois questions distinctes', () => {
  const reponses = reponsesDe({
    decide: { ...vide, dispositif: 'irregulier', preuve: 'admise', rupture: 'maintenue' },
  });
  expect(reponses.map(({ reponse, sens }) => [reponse, sens])).toEqual([
    ['Irrégulier', 'non'],
    ['Admise', 'oui'],
    ['Maintenue', 'oui'],
  ]);
});

test('ce qui n’est pas jugé se dit, et ne se dessine ni en bien ni en mal', () => {
  for (const { reponse, sens } of reponsesDe({ decide: vide })) {
    expect([reponse, sens]).toEqual(['Non jugé', 'non-juge']);
  }
});
