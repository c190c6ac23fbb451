import { expect, test } from 'vitest';
import { conclure } from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { dejaDites } from '../../../src/lib/questionnaire/raisons-deja-dites.ts';

const examiner = (outil: Dispositif, faits: Faits) => ({
  outil,
  faits: { ...faits, dispositif: outil },
  conclusions: conclure({ ...faits, dispositif: outil }),
});
const sanctionne: Faits = {
  role: 'salarie',
  secteur: 'prive',
  information: 'aucune',
  suite: 'sanction',
  motif: 'professionnel',
};

test('la preuve et la sanction de deux outils aux mêmes raisons ne s’expliquent qu’une fois', () => {
  const cas = [examiner('suivi-activite', sanctionne), examiner('video', sanctionne)];
  const [un, autre] = cas;
  expect(un?.conclusions.preuve.motif).toBe(autre?.conclusions.preuve.motif);
  expect(dejaDites(cas, 'salarie')).toEqual([
    {},
    { preuve: 'suivi-activite', rupture: 'suivi-activite' },
  ]);
});

test('un autre motif, ou une autre réponse décisive, et chacun garde ses raisons', () => {
  const cas = [
    examiner('video', { ...sanctionne, 'autre-preuve': 'oui' }),
    examiner('badge', sanctionne),
    examiner('suivi-activite', { ...sanctionne, motif: 'insuffisance' }),
  ];
  const [, badge, suivi] = dejaDites(cas, 'salarie');
  expect(cas[0]?.conclusions.preuve.motif).not.toBe(cas[1]?.conclusions.preuve.motif);
  expect(badge?.preuve).toBeUndefined();
  expect(cas[2]?.conclusions.rupture.decisifs).toContain('motif');
  expect(suivi?.rupture).toBeUndefined();
});

test('un seul outil dit tout', () => {
  expect(dejaDites([examiner('video', sanctionne)], 'salarie')).toEqual([{}]);
});
