import { expect, test } from 'vitest';
import { completer, variantes } from '../../../src/lib/droit/surveillance/index.ts';
import { feuilleUtile } from '../../../src/lib/questionnaire/feuille-utile.ts';
import { questionsAPoser } from '../../../src/lib/questionnaire/questions-a-poser.ts';

test('trois questions au plus, chacune une question, avec à qui la poser', () => {
  const toutes = variantes(
    completer({ role: 'salarie', secteur: 'prive', dispositif: 'video', suite: 'licenciement' }),
  );
  const posees = questionsAPoser(toutes, 'salarie');
  expect(posees.length).toBeGreaterThan(0);
  expect(posees.length).toBeLessThanOrEqual(3);
  for (const { question, a } of posees) {
    expect(question).toMatch(/\?$/);
    expect(a).toMatch(/, par écrit\.$|^$/);
  }
});

test('sans rien à préciser, aucune question', () => {
  expect(questionsAPoser([], 'salarie')).toEqual([]);
});

test('la feuille d’entretien sert à qui est convoqué, pas à un employeur ni à un candidat', () => {
  const convoque = { suite: 'procedure-en-cours' } as const;
  expect(feuilleUtile([{ role: 'salarie', ...convoque }])).toBe(true);
  expect(feuilleUtile([{ role: 'agent-public', ...convoque }])).toBe(true);
  expect(feuilleUtile([{ role: 'employeur', ...convoque }])).toBe(false);
  expect(feuilleUtile([{ role: 'candidat', ...convoque }])).toBe(false);
  expect(feuilleUtile([{ role: 'salarie', suite: 'licenciement' }])).toBe(false);
});
