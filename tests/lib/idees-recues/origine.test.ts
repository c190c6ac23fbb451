import { expect, test } from 'vitest';
import { direDOuVient } from '../../../src/lib/idees-recues/origine.ts';
import type { IdeeRecue } from '../../../src/lib/schemas/idee-recue.ts';
import { lireFiches } from '../../aides/fiches.ts';

const lueChez = { source: 'presse-clubic-maif', mots: 'sans consentement' } as const;

test('la presse ne se dit que si la page est nommée', () => {
  expect(direDOuVient({ origine: 'presse', lueChez })).toContain('articles de presse');
  expect(direDOuVient({ origine: 'presse', lueChez: undefined })).toContain('non connu');
});

test('un commentaire a toujours son lieu, une phrase courante quand on l’a lue', () => {
  expect(direDOuVient({ origine: 'commentaire', lueChez: undefined })).toContain('lecteur');
  expect(direDOuVient({ origine: 'courante', lueChez })).not.toContain('non connu');
  expect(direDOuVient({ origine: 'courante', lueChez: undefined })).toContain('non connu');
});

test('chaque carte dit qui et où, ou que ce n’est pas connu', () => {
  const cartes = lireFiches('idees-recues').map(({ entete }) => entete as unknown as IdeeRecue);
  const nommees = cartes.filter((carte) => !direDOuVient(carte).includes('non connu'));
  console.info(`${String(nommees.length)} cartes sur ${String(cartes.length)} disent qui, et où`);
  expect(nommees.length).toBeGreaterThanOrEqual(35);
  expect(
    nommees.filter(({ origine, lueChez: lue }) => origine !== 'commentaire' && lue === undefined),
  ).toEqual([]);
});
