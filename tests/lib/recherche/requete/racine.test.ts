import { describe, expect, it } from 'vitest';
import { racine } from '../../../../src/lib/recherche/requete/racine.ts';

describe('racine', () => {
  it.each([
    ['surveillance', 'surveiller', 'surveilles', 'surveillant', 'surveillence'],
    ['camera', 'cameras'],
    ['badge', 'badges', 'badgeuse', 'badger', 'badgeage'],
    ['licencie', 'licenciee', 'licenciement', 'licencier'],
    ['enregistrer', 'enregistrement', 'enregistreur', 'enregistre'],
    ['journal', 'journaux'],
    ['refus', 'refuser', 'refuse'],
    ['obligation', 'obligatoire', 'oblige'],
  ])('« %s » et les siens ont la même', (premier, ...autres) => {
    expect(new Set([premier, ...autres].map(racine)).size).toBe(1);
  });
  it('ne touche ni aux mots courts, ni aux numéros', () => {
    expect(['gps', 'cse', 'l12224', '2215793'].map(racine)).toEqual([
      'gps',
      'cse',
      'l12224',
      '2215793',
    ]);
  });
  it('garde séparés des mots que l’on ne confond pas', () => {
    expect(racine('information')).not.toBe(racine('informatique'));
    expect(racine('preuve')).not.toBe(racine('preavis'));
  });
});
