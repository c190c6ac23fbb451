import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { champDuCritere, criteres } from '../../../src/lib/kit/criteres.ts';
import { filtrer } from '../../../src/lib/kit/filtrer.ts';

const repondre = (reponse: string, ...oui: readonly number[]) =>
  Object.fromEntries(
    criteres.map(({ id }, rang) => [champDuCritere(id), oui.includes(rang) ? 'oui' : reponse]),
  );

describe('l’analyse est due, d’après la liste de la CNIL', () => {
  test.each([
    ['suivi-activite', 'constante'],
    ['biometrie', 'ponctuelle'],
    ['ia-rh', 'reguliere'],
    ['alerte', 'ponctuelle'],
  ])('%s, %s : sans compter les critères', (outil, frequence) => {
    const { issue, sources } = filtrer({ outil, frequence });
    expect(issue).toBe('due');
    expect(sources).toContain('cnil-aipd-2018-327');
  });
});

test('deux critères suffisent, même sans les autres réponses', () => {
  const { issue, phrase } = filtrer({
    outil: 'badge',
    frequence: 'ponctuelle',
    ...repondre('', 2, 6),
  });
  expect(issue).toBe('due');
  expect(phrase).toContain('en principe');
});

test('un seul critère : à examiner, et la raison s’écrit', () => {
  const { issue, phrase } = filtrer({
    outil: 'badge',
    frequence: 'ponctuelle',
    ...repondre('non', 6),
  });
  expect(issue).toBe('a-examiner');
  expect(phrase).toContain('La raison de s’en passer s’écrit');
});

test('« je ne sais pas » n’est jamais compté comme un non : il reste dit', () => {
  const { issue, raisons } = filtrer({
    outil: 'badge',
    frequence: 'reguliere',
    ...repondre('inconnu', 6),
  });
  expect(issue).toBe('a-examiner');
  expect(raisons).toContain('Critères sans réponse sûre\u00a0: 8.');
});

test('tant qu’il manque une réponse, rien n’est conclu', () => {
  expect(filtrer({}).issue).toBe('incomplet');
  expect(filtrer({ outil: 'badge', ...repondre('non') }).issue).toBe('incomplet');
});

test('jamais « pas due » : aucun outil, aucune fréquence n’y mène', () => {
  for (const outil of vocabulaire.dispositif.reponses)
    for (const frequence of ['ponctuelle', 'reguliere', 'constante'])
      expect(['due', 'a-examiner']).toContain(
        filtrer({ outil, frequence, ...repondre('non') }).issue,
      );
});
