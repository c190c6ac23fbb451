import { expect, test } from 'vitest';
import { decision } from '../../../src/lib/schemas/decision.ts';
import { sanctionsDeLaCnil } from '../../../src/lib/decisions/sanctions-cnil.ts';
import { lireFiches } from '../../aides/fiches.ts';

const fiches = lireFiches('decisions').map(({ id, entete }) => ({
  id,
  data: decision.parse(entete),
}));
const lignes = sanctionsDeLaCnil(fiches, 2018);
const ligne = (id: string) => lignes.find((une) => une.id === id);

test('la table reprend chaque fiche de la CNIL depuis l’année demandée, et rien d’autre', () => {
  const attendues = fiches
    .map(({ id }) => id)
    .filter((id) => /^cnil-20(?:1[89]|2\d)-/.test(id))
    .sort();
  expect(lignes.map(({ id }) => id).sort()).toEqual(attendues);
  expect(ligne('cnil-2014-307-providis')).toBeUndefined();
});

test('l’amende d’Amazon se lit avec ce que le Conseil d’État en a fait', () => {
  expect(ligne('cnil-2023-021-amazon')?.mesure.replace(/\s/gu, ' ')).toBe(
    '32 000 000 €, ramenée à 15 000 000 €',
  );
});

test('une mise en demeure se dit, et n’a pas d’amende', () => {
  expect(ligne('cnil-2018-med-itic')?.mesure).toBe('Mise en demeure, sans amende');
});

test('l’outil vient des faits de la fiche ; « autre » n’est pas un nom', () => {
  expect(ligne('cnil-2019-006-uniontrad')?.outil).toMatch(/caméra|vidéo/i);
  expect(ligne('cnil-2021-019-ratp')).toMatchObject({ outil: undefined });
});

test('une fiche sans amende ni mise en demeure arrête la construction et se nomme', () => {
  const [modele] = fiches.filter(({ id }) => id === 'cnil-2019-006-uniontrad');
  if (modele === undefined) throw new Error('fiche absente');
  const { amende: _amende, ...sansAmende } = modele.data;
  expect(() => sanctionsDeLaCnil([{ id: 'temoin', data: sansAmende }], 2018)).toThrow(
    'src/content/decisions/temoin.md',
  );
});
