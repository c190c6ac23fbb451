import { expect, test } from 'vitest';
import {
  obligations,
  tablePreuve,
  tableRupture,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import { direCondition } from '../../../src/lib/tables/dire-condition.ts';

test('une condition se dit avec le nom du fait et le libellé de la réponse', () => {
  expect(direCondition({ suite: 'licenciement' })).toEqual([
    { nom: 'L’usage fait contre la personne', reponses: 'Oui, pour un licenciement' },
  ]);
});

test('plusieurs réponses se lisent « ou »', () => {
  expect(direCondition({ dispositif: ['badge', 'biometrie'] })[0]?.reponses).toBe(
    'Badge ou pointeuse\u202f; ou Biométrie',
  );
});

test('presque toutes les réponses se disent par celles qui manquent', () => {
  const presque = vocabulaire.dispositif.reponses.filter((un) => un !== 'badge');
  expect(direCondition({ dispositif: presque })[0]?.reponses).toBe(
    'tout, sauf\u00a0: Badge ou pointeuse',
  );
});

test('la ligne sans condition ne dit rien', () => {
  expect(direCondition({})).toEqual([]);
});

test('chaque condition de chaque table se dit en mots, jamais en identifiants', () => {
  const conditions = [
    ...obligations.flatMap(({ lignes }) => lignes.flatMap(({ si, sans = {} }) => [si, sans])),
    ...tablePreuve.lignes.map(({ si }) => si),
    ...tableRupture.lignes.map(({ si }) => si),
  ];
  const identifiants = new Set<string>(Object.keys(vocabulaire));
  for (const { nom, reponses } of conditions.flatMap((si) => direCondition(si))) {
    expect(identifiants).not.toContain(nom);
    expect(reponses).not.toMatch(/(^|; ou )[a-z]+(-[a-z]+)+($| ;)/);
  }
});
