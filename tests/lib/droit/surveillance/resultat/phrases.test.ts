import { expect, test } from 'vitest';
import {
  phrasesDispositif,
  phrasesPreuve,
  phrasesRupture,
  statutsDispositif,
  statutsPreuve,
  statutsRupture,
  versionDesRegles,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { dateExiste } from '../../../../../src/lib/droit/surveillance/index.ts';
import { remplie } from '../../../../../src/lib/droit/surveillance/resultat/remplie.ts';

const toutes = { ...phrasesDispositif, ...phrasesPreuve, ...phrasesRupture };

test('chaque statut a sa phrase, et deux statuts ne disent pas la même chose', () => {
  expect(Object.keys(phrasesDispositif).toSorted()).toEqual([...statutsDispositif].toSorted());
  expect(Object.keys(phrasesPreuve).toSorted()).toEqual([...statutsPreuve].toSorted());
  expect(Object.keys(phrasesRupture).toSorted()).toEqual([...statutsRupture].toSorted());
  for (const phrases of [phrasesDispositif, phrasesPreuve, phrasesRupture])
    expect(new Set(Object.values(phrases)).size).toBe(Object.values(phrases).length);
});

test.each(Object.entries(toutes))('%s : ni certitude, ni mot de juge, ni conseil', (_, phrase) => {
  expect(phrase).not.toMatch(
    /\b(?:illégal|nulle?|toujours|certainement|forcément|vous devez|il faut|très)\b/i,
  );
});

test('ce qui n’est pas décidé par un juge reste une apparence', () => {
  for (const phrase of [phrasesDispositif.manquement, phrasesRupture.fragilisee])
    expect(phrase).toMatch(/paraît/);
  expect(phrasesDispositif.respectee).toContain('pas une garantie');
});

test('une condition demande une réponse donnée, et chaque fait nommé', () => {
  expect(remplie({}, {})).toBe(true);
  expect(remplie({ suite: 'sanction' }, {})).toBe(false);
  expect(remplie({ suite: ['sanction', 'licenciement'] }, { suite: 'sanction' })).toBe(true);
  expect(remplie({ zones: ['son'] }, { zones: ['domicile', 'son'] })).toBe(true);
  expect(remplie({ suite: 'sanction', role: 'salarie' }, { suite: 'sanction' })).toBe(false);
});

test('la version des règles porte une date qui existe', () => {
  expect(dateExiste(versionDesRegles.date)).toBe(true);
});
