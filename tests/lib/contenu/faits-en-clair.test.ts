import { expect, test } from 'vitest';
import { faitsEnClair } from '../../../src/lib/contenu/faits-en-clair.ts';
import { decision } from '../../../src/lib/schemas/decision.ts';
import { lireFiches } from '../../aides/fiches.ts';

test('dit un fait dans les mots du questionnaire, pour un observateur', () => {
  const faits = faitsEnClair({ faits: { information: 'aucune', dispositif: 'video' } });
  expect(faits.map(({ fait }) => fait)).toEqual(['dispositif', 'information']);
  expect(faits[0]?.question).toMatch(/\?$/);
  expect(faits[0]?.reponses).toEqual(['Caméras, zone fermée au public']);
});

test('garde chaque choix d’une question à plusieurs réponses', () => {
  const [zones] = faitsEnClair({ faits: { zones: ['son', 'domicile'] } });
  expect(zones?.reponses).toHaveLength(2);
});

test('toutes les réponses des fiches ont leurs mots ; « je ne sais pas » se dit', () => {
  for (const { id, entete } of lireFiches('decisions')) {
    const { faits } = decision.parse(entete);
    const clairs = faitsEnClair({ faits });
    expect([id, clairs.length]).toEqual([id, Object.keys(faits).length]);
    for (const { reponses } of clairs) {
      for (const reponse of reponses) expect([id, reponse]).not.toContain('');
    }
  }
});
