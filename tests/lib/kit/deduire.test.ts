import { expect, test } from 'vitest';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { champsDesCriteres } from '../../../src/lib/kit/criteres.ts';
import { deduire, memes } from '../../../src/lib/kit/deduire.ts';

test('la même question, mot pour mot, ne se pose qu’une fois : l’un répond pour l’autre', () => {
  const questions = [...champsCommuns, ...champsDesCriteres].filter(({ type }) => type === 'choix');
  for (const un of questions)
    for (const autre of questions)
      if (un.id < autre.id && un.libelle === autre.libelle) {
        expect(deduire({ [un.id]: 'oui' })[autre.id], un.id).toBe('oui');
        expect(deduire({ [autre.id]: 'non' })[un.id], autre.id).toBe('non');
      }
});

test('un critère plus large que le champ ne reçoit jamais un non, et ne répond pas pour lui', () => {
  expect(deduire({ sensibles: 'non' })).toEqual({ sensibles: 'non' });
  expect(deduire({ sensibles: 'oui' })['critere-donnees-sensibles']).toBe('oui');
  expect(deduire({ evaluation: 'oui' })['critere-evaluation']).toBe('oui');
  expect(deduire({ frequence: 'reguliere' })['critere-surveillance-systematique']).toBe('oui');
  expect(deduire({ frequence: 'constante' })['critere-surveillance-systematique']).toBe('oui');
  expect(deduire({ frequence: 'ponctuelle' })).toEqual({ frequence: 'ponctuelle' });
  expect(deduire({ 'critere-evaluation': 'oui' })['evaluation']).toBeUndefined();
});

test('« je ne sais pas » ne répond pour rien, et ce qui est choisi reste', () => {
  const critere = 'critere-decision-automatisee';
  expect(deduire({ [critere]: 'inconnu' })).toEqual({ [critere]: 'inconnu' });
  expect(deduire({ automatisee: 'non', [critere]: 'oui' })).toEqual({
    automatisee: 'non',
    [critere]: 'oui',
  });
});

test('chaque paire nomme des champs et des réponses qui existent', () => {
  const tous = [...champsCommuns, ...champsDesCriteres];
  for (const { champ, critere, dit } of memes) {
    const options = tous.find(({ id }) => id === champ)?.options?.map(({ id }) => id);
    expect(options).toEqual(expect.arrayContaining(Object.keys(dit)));
    expect(tous.some(({ id }) => id === critere)).toBe(true);
  }
});
