import { expect, test } from 'vitest';
import { autoriteDe } from '../../../src/lib/contenu/autorite.ts';

const decision = (juridiction: string, autre = {}) =>
  autoriteDe({ juridiction, portee: 'employeur-surveille-salarie', autorite: undefined, ...autre });

test.each([
  ['Conseil de prud’hommes de Compiègne', 'première instance'],
  ['TJ Nanterre (référé)', 'première instance'],
  ['TGI Lyon', 'première instance'],
  ['T. corr. Versailles', 'première instance'],
  ['CNIL (formation restreinte)', 'autorité'],
  ['Cass. soc.', 'arrêt isolé'],
  ['CA Grenoble', 'arrêt isolé'],
])('%s, sans autre indication : %s', (juridiction, statut) => {
  expect(decision(juridiction)).toBe(statut);
});

test('la fiche peut dire un arrêt établi ou débattu', () => {
  expect(decision('Cass. ass. plén.', { autorite: 'etablie' })).toBe('jurisprudence établie');
  expect(decision('Cass. soc.', { autorite: 'debattue' })).toBe('débattu');
});

test('un jugement de première instance le reste, quoi que dise sa fiche', () => {
  expect(decision('TGI Paris', { autorite: 'etablie' })).toBe('première instance');
});

test('une autorité d’un autre pays est étrangère, une cour européenne non', () => {
  const portee = 'contexte-etranger';
  expect(decision('Garante (Italie)', { portee })).toBe('étranger');
  expect(decision('CJUE', { portee })).toBe('arrêt isolé');
});
