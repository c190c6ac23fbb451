import { expect, test } from 'vitest';
import { reponsesDe } from '../../../src/lib/contenu/jugement.ts';

const vide = { obligationsEnCause: [], obligationsRespectees: [] };

test('une décision répond à trois questions distinctes', () => {
  const reponses = reponsesDe({
    decide: { ...vide, dispositif: 'irregulier', preuve: 'admise', rupture: 'maintenue' },
  });
  expect(reponses.map(({ reponse }) => reponse)).toEqual(['Irrégulier', 'Admise', 'Maintenue']);
});

test('ce qui n’est pas jugé se dit', () => {
  for (const { reponse } of reponsesDe({ decide: vide })) expect(reponse).toMatch(/^Non tranché/);
});
