import { expect, test } from 'vitest';
import { contreditLaCour } from '../../../src/lib/relecture/cour-contredite.ts';
import type { DecisionConnue } from '../../../src/lib/relecture/decisions.ts';
import { contreditLIssue } from '../../../src/lib/relecture/issue-contredite.ts';

const decision = (issue: Partial<DecisionConnue>): DecisionConnue => ({
  id: 'une',
  libelle: 'Une décision',
  juridiction: 'Cour de cassation',
  date: '2023-12-22',
  noms: [],
  cassation: false,
  ...issue,
});
const admise = decision({ preuve: 'admise' });
const ecartee = decision({ preuve: 'ecartee' });

test.each<readonly [mots: string, decisions: readonly DecisionConnue[], attendu: boolean]>([
  ['le juge a admis la preuve', [ecartee], true],
  ['le juge a admis la preuve', [admise], false],
  ['le juge a admis la preuve', [ecartee, admise], false],
  ['le juge a ecarte la preuve', [admise], true],
  ['le juge a ecarte la preuve', [decision({ cassation: true })], true],
  ['le juge a ecarte la preuve', [decision({})], false],
  ['le juge a ecarte ce que le chef a admis comme preuve', [admise], false],
  ['le juge peut ecarter la preuve', [admise], false],
  ['le juge a ecarte le moyen', [admise], false],
  ['la cour a admis la video et rejete le pourvoi du salarie', [ecartee], true],
  ['la cour a rejete le pourvoi de l employeur qui disait la video recevable', [ecartee], false],
  ['elle annule le licenciement', [decision({ rupture: 'maintenue' })], true],
  ['elle annule le licenciement', [decision({ rupture: 'nulle' })], false],
  ['elle annule le licenciement', [decision({})], false],
  ['elle n annule pas le licenciement', [decision({ rupture: 'maintenue' })], false],
  ['elle confirme le licenciement', [decision({ rupture: 'nulle' })], true],
  ['elle confirme le licenciement', [decision({ rupture: 'maintenue' })], false],
  ['un licenciement sans cause reelle', [decision({ rupture: 'maintenue' })], true],
  ['un licenciement sans cause reelle', [decision({ rupture: 'sans-cause' })], false],
])('« %s », devant %j, contredit l’issue : %s', (mots, decisions, attendu) => {
  expect(contreditLIssue(mots, decisions)).toBe(attendu);
});

test.each([
  ['la chambre criminelle a juge', 'cour de cassation chambre sociale', true],
  ['la chambre sociale a juge', 'cour de cassation chambre sociale', false],
  ['le conseil d etat a juge', 'cnil', true],
  ['la cour d appel puis la cnil ont juge', 'conseil d etat', false],
  ['la cour de cassation approuve la cour d appel', 'cour de cassation chambre sociale', false],
  ['la cour d appel a juge', 'ca de paris', false],
  ['le juge a tranche', 'cnil', false],
])('« %s », d’une décision de « %s », contredit la cour : %s', (mots, juridiction, attendu) => {
  expect(contreditLaCour(mots, juridiction)).toBe(attendu);
});
