import { expect, test } from 'vitest';
import { chiffres, citables, etabli, incertain } from '../../../src/lib/presse/dossier.ts';
import { sourceDuRegistre } from '../../../src/lib/schemas/registre.ts';
import { motsRefuses } from '../../aides/prose.ts';

const toutes = [...etabli, ...incertain, ...citables, ...chiffres];

test('le dossier tient en dix lignes et trois phrases, chacune appuyée par une source du registre', () => {
  expect(etabli.length + incertain.length).toBe(10);
  expect(citables).toHaveLength(3);
  for (const { sources } of toutes)
    for (const source of sources) expect(sourceDuRegistre.safeParse(source).success).toBe(true);
});

test('aucune phrase ne va au-delà : ce qui vient de la presse le dit', () => {
  expect(toutes.flatMap(({ texte }) => motsRefuses(texte))).toEqual([]);
  for (const { texte } of etabli.filter(({ sources }) => sources[0].startsWith('presse-')))
    expect(texte).toMatch(/[Ss]elon|affirme|dit/u);
});
