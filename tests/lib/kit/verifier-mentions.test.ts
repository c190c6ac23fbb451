import { expect, test } from 'vitest';
import { verifierMentions } from '../../../src/lib/kit/verifier-mentions.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';
import { saisieEntiere } from '../../aides/kit.ts';

const etats = (valeurs: Valeurs) =>
  Object.fromEntries(verifierMentions(valeurs).map(({ mention, etat }) => [mention.id, etat]));

test('une saisie vide montre chaque mention qui manque, et ce qu’il faut remplir', () => {
  const vides = verifierMentions({}).filter(({ etat }) => etat === 'manquante');
  expect(vides.map(({ mention }) => mention.id)).toEqual(
    expect.arrayContaining(['dispositif', 'but', 'base', 'duree', 'droits', 'responsable']),
  );
  for (const { mention, manquants } of vides) expect(manquants, mention.id).not.toEqual([]);
  expect(etats({})).toMatchObject({ reclamation: 'dite', reglages: 'facultative' });
});

test('une saisie entière ne laisse aucune mention de côté', () => {
  expect(etats(saisieEntiere)).toMatchObject({ retrait: 'sans-objet', delegue: 'dite' });
  expect(Object.values(etats(saisieEntiere))).not.toContain('manquante');
});

test.each([
  ['nom', 'dispositif'],
  ['but', 'but'],
  ['interet', 'base'],
  ['duree', 'duree'],
  ['destinataires', 'destinataires'],
  ['garanties-transferts', 'transferts'],
  ['contact', 'droits'],
  ['dpo', 'delegue'],
  ['logique', 'automatisee'],
  ['methode', 'evaluation'],
  ['obligatoire', 'obligatoire'],
])('sans « %s », la mention « %s » manque', (champ, mention) => {
  expect(etats({ ...saisieEntiere, [champ]: '' })[mention]).toBe('manquante');
});

test('sans délégué ni consentement, ces mentions sont sans objet', () => {
  expect(etats({ ...saisieEntiere, delegue: 'non' })['delegue']).toBe('sans-objet');
  expect(etats({ ...saisieEntiere, base: 'consentement' })['retrait']).toBe('dite');
});
