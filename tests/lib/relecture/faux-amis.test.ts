import { expect, test } from 'vitest';
import { Atomes } from '../../../src/lib/relecture/motif.ts';

/** Ce qu’un début de mot lit, et ce qu’il ne lit pas. */
const familles = [
  ['inform*', ['informer', 'information', 'informe'], ['informatique', 'informaticien']],
  ['sign*', ['signer', 'signature'], ['signaler', 'signalement', 'signifie']],
  ['impos*', ['impose', 'imposer'], ['impossible', 'impossibilite']],
  ['dispos*', ['dispose', 'disposait'], ['dispositif', 'dispositifs']],
  ['preven*', ['prevenir', 'prevenus'], ['prevention']],
  ['consult*', ['consulter', 'consultation'], ['consultant', 'consultante']],
  ['viol*', ['viole', 'violation'], ['violence', 'violent']],
] as const;

test.each(familles)('« %s » ne lit que les mots de sa famille', (debut, siens, autres) => {
  const atomes = new Atomes();
  const numero = atomes.numero(debut);
  const lit = (mot: string) => atomes.de(mot).has(numero);
  expect(siens.filter((mot) => !lit(mot))).toEqual([]);
  expect(autres.filter(lit)).toEqual([]);
});

test('un motif qui écrit le mot jusque-là le lit encore', () => {
  const atomes = new Atomes();
  const numero = atomes.numero('informatique*');
  expect(atomes.de('informatiques').has(numero)).toBe(true);
});
