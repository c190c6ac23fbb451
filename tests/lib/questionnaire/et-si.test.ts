import { expect, test } from 'vitest';
import { avec, conclure, questions, variantes } from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { faitsQuiPesent, troisReponsesSi } from '../../../src/lib/questionnaire/et-si.ts';
import { troisReponses } from '../../../src/lib/questionnaire/trois-reponses.ts';

const base: Faits = {
  role: 'salarie',
  secteur: 'prive',
  information: 'aucune',
  suite: 'licenciement',
  motif: 'professionnel',
};
const examiner = (outil: Dispositif) => {
  const faits: Faits = { ...base, dispositif: outil };
  return { outil, faits, conclusions: conclure(faits), variantes: variantes(faits) };
};
const video = examiner('video');
const badge = examiner('badge');

test('chaque essai montre ce que les règles diraient de cette réponse, et change une conclusion au moins', () => {
  const faits = faitsQuiPesent([video], 'salarie');
  expect(faits.length).toBeGreaterThan(3);
  expect(faits.map(({ nom }) => nom)).toContain('l’information reçue');
  const avant = troisReponses(video.conclusions);
  for (const { essais } of faits)
    for (const { change } of essais) {
      const variante = change.get('video');
      if (variante === undefined) throw new Error('Un essai sans effet est proposé.');
      const montrees = troisReponsesSi(video.conclusions, variante);
      const dites = troisReponses(conclure(avec(video.faits, variante.fait, variante.apres)));
      expect(montrees).toEqual(dites);
      expect(montrees).not.toEqual(avant);
    }
});

test('sans essai, les trois conclusions sont celles des réponses données', () => {
  expect(troisReponsesSi(video.conclusions, undefined)).toEqual(troisReponses(video.conclusions));
});

test('à deux outils : un fait commun ne se propose qu’une fois et les change tous, les autres nomment leur outil', () => {
  const faits = faitsQuiPesent([video, badge], 'salarie');
  const cles = faits.map(({ cle }) => cle);
  expect(new Set(cles).size).toBe(cles.length);
  const essais = faits.flatMap((un) => un.essais.map(({ cle }) => cle));
  expect(new Set(essais).size).toBe(essais.length);
  const motif = faits.find(({ cle }) => cle === 'motif');
  expect(questions.motif.commune).toBe(true);
  expect(motif?.nom).toBe('ce qui est reproché');
  expect(motif?.essais.some(({ change }) => change.size === 2)).toBe(true);
  const information = faits.filter(({ cle }) => cle.endsWith(' information'));
  expect(information).toHaveLength(2);
  for (const { nom, essais: siens } of information) {
    expect(nom).toMatch(/\u00a0: l’information reçue$/);
    for (const { change } of siens) expect(change.size).toBe(1);
  }
});
