import { expect, test } from 'vitest';
import { champDuCritere, criteres, raisonDuCritere } from '../../../../src/lib/kit/criteres.ts';
import { filtrage } from '../../../../src/lib/kit/documents/filtrage.ts';
import { remplirModele } from '../../../../src/lib/lettres/saisie.ts';
import type { Valeurs } from '../../../../src/lib/lettres/types.ts';
import { textesDe } from '../../../aides/kit.ts';

const lire = (valeurs: Valeurs) =>
  textesDe(remplirModele(filtrage(valeurs), valeurs).passages)
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

test('en blanc, chaque critère se remplit, et la conclusion s’écrit à la main', () => {
  const texte = lire({});
  for (const { question } of criteres)
    expect(texte).toContain(question.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(texte).toContain('due, ou à examiner …');
  expect(texte).not.toContain('Critères remplis');
});

test('chaque critère dit la réponse, puis la raison', () => {
  const id = criteres[2]?.id ?? '';
  const texte = lire({ [champDuCritere(id)]: 'oui', [raisonDuCritere(id)]: 'toute la journée' });
  expect(texte).toContain('La surveillance est-elle systématique ? Oui. Raison : toute la journée');
  expect(texte).toContain('Critères remplis : 1 sur 9.');
});

test('chaque critère et sa raison se demandent, avant comme après la réponse', () => {
  const attendus = criteres.flatMap(({ id }) => [champDuCritere(id), raisonDuCritere(id)]);
  const demandes = (valeurs: Valeurs) => filtrage(valeurs).champs.map(({ id }) => id);
  expect(demandes({})).toEqual(expect.arrayContaining(attendus));
  expect(
    demandes(Object.fromEntries(criteres.map(({ id }) => [champDuCritere(id), 'oui']))),
  ).toEqual(expect.arrayContaining(attendus));
});
