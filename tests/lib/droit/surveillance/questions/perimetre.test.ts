import { describe, expect, test } from 'vitest';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import { perimetre } from '../../../../../src/lib/droit/surveillance/questions/perimetre.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../../aides/prose.ts';

const connues = new Set<string>([...Object.keys(articlesDuCodeDuTravail), ...textes, ...decisions]);

describe('Les situations que le questionnaire ne couvre pas', () => {
  test('chacune a son identifiant', () => {
    expect(new Set(perimetre.map(({ id }) => id)).size).toBe(perimetre.length);
  });

  test.each(perimetre)(
    '$id : deux à quatre phrases, bien composées, qui ne jugent pas',
    (sortie) => {
      const phrases = sortie.explication.split(/(?<=\.) /);
      expect(phrases.length).toBeGreaterThanOrEqual(2);
      expect(phrases.length).toBeLessThanOrEqual(4);
      for (const phrase of phrasesDe(sortie)) {
        expect(phrase).not.toMatch(motsInterdits);
        expect(fautesDeTypographie(phrase), phrase).toEqual([]);
      }
      for (const source of sortie.sources) expect(connues).toContain(source);
    },
  );

  test('le salarié d’un particulier : la liste de la loi, l’ajout de la Cour, la vie privée', () => {
    const sortie = perimetre.find(({ id }) => id === 'particulier-employeur');
    expect(sortie?.sources).toEqual([
      'L7221-1',
      'L7221-2',
      'cass-soc-2020-17-10622-employe-de-maison',
      'c-civ-9',
      'cnil-chez-soi',
    ]);
    expect(sortie?.explication).toContain('nous ne l’avons pas lue');
  });

  test('le bénévole : pas de contrat, mais le RGPD', () => {
    const sortie = perimetre.find(({ id }) => id === 'benevole');
    expect(sortie?.sources).toEqual(['rgpd-4', 'rgpd-13', 'rgpd-15']);
  });

  test('le salarié qui enregistre : l’arrêt de principe, un rejet, une cassation', () => {
    const sortie = perimetre.find(({ id }) => id === 'salarie-qui-enregistre');
    expect(sortie?.sources).toEqual([
      'ass-plen-2023-20-20648-abaque',
      'cass-soc-2024-22-17474-chsct',
      'cass-soc-2024-23-14900-rupture',
    ]);
  });
});
