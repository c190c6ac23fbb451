import { expect, test } from 'vitest';
import {
  jamaisPretes,
  nonConteste,
  reponsePretee,
} from '../../../src/lib/controle/non-conteste.ts';
import { conclure } from '../../../src/lib/droit/surveillance/index.ts';

test('un fait absent reçoit la réponse la plus favorable à l’employeur', () => {
  const lue = nonConteste({ role: 'salarie', dispositif: 'video', information: 'aucune' });
  expect(lue).toMatchObject({
    information: 'aucune',
    mentions: 'toutes',
    zones: ['aucune'],
    tri: 'oui',
    'mise-en-balance': 'demandee',
  });
});

test('ce que la décision dit reste, même « je ne sais pas »', () => {
  expect(nonConteste({ role: 'salarie', 'mise-en-balance': 'inconnu' })['mise-en-balance']).toBe(
    'inconnu',
  );
});

test('jamais le marquage d’un contenu privé, jamais ce qu’un juge doit constater', () => {
  const lue = nonConteste({ role: 'salarie', dispositif: 'fichiers', zones: ['contenus-prives'] });
  expect(lue.personnel).toBeUndefined();
  for (const fait of jamaisPretes) {
    expect(lue[fait], fait).toBeUndefined();
    expect(reponsePretee(fait, 'prive'), `${fait}, table publiée`).toBeNull();
  }
});

test('une preuve écartée ne se lit pas admise pour ce que la décision tait', () => {
  const { preuve } = conclure(
    nonConteste({
      role: 'salarie',
      dispositif: 'video',
      poste: 'oui',
      information: 'sans-preuve',
      'usage-reel': 'detourne',
      suite: 'licenciement',
    }),
  );
  expect(preuve.statut).toBe('incertaine');
});

test('dans le secteur public, la base est la mission', () => {
  expect(nonConteste({ role: 'agent-public' }).base).toBe('mission-publique');
});
