import { expect, test } from 'vitest';
import { nonConteste } from '../../../src/lib/controle/non-conteste.ts';

test('un fait absent reçoit la réponse la plus favorable à l’employeur', () => {
  const lue = nonConteste({ role: 'salarie', dispositif: 'video', information: 'aucune' });
  expect(lue).toMatchObject({
    information: 'aucune',
    mentions: 'toutes',
    zones: ['aucune'],
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
  });
});

test('ce que la décision dit reste, même « je ne sais pas »', () => {
  expect(nonConteste({ role: 'salarie', 'mise-en-balance': 'inconnu' })['mise-en-balance']).toBe(
    'inconnu',
  );
});

test('jamais le marquage d’un contenu privé, jamais le lieu de la collecte', () => {
  const lue = nonConteste({ role: 'salarie', dispositif: 'fichiers', zones: ['contenus-prives'] });
  expect(lue.personnel).toBeUndefined();
  expect(lue.poste).toBeUndefined();
});

test('dans le secteur public, la base est la mission', () => {
  expect(nonConteste({ role: 'agent-public' }).base).toBe('mission-publique');
});
