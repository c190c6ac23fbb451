import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completer, conclure } from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { essentielDe } from '../../../src/lib/questionnaire/essentiel.ts';
import type { OutilExamine } from '../../../src/lib/questionnaire/essentiel.ts';
import { compterLesMots } from '../../../src/lib/typographie/mots.ts';
import { faitsTires } from '../../aides/dossiers.ts';

const jour = '2026-11-28';
const examiner = (faits: Faits): OutilExamine => ({
  outil: faits.dispositif ?? 'autre',
  faits: completer(faits),
  conclusions: conclure(faits),
});

const licencie: Faits = {
  role: 'salarie',
  secteur: 'prive',
  dispositif: 'video',
  effectif: '50-et-plus',
  information: 'aucune',
  suite: 'licenciement',
};

test('un licencié emporte la réponse, les conclusions, quoi faire, les dates et à qui parler', () => {
  const essentiel = essentielDe([examiner(licencie)], 'salarie', new Map(), jour);
  expect(essentiel.reponse).toContain('On ne vous a rien dit avant');
  expect(essentiel.outils[0]?.trois).toHaveLength(3);
  expect(essentiel.demarches[0]?.titre).toContain('précisions sur les motifs');
  expect(essentiel.dates.map(({ quand }) => quand)[0]).toContain('15\u00a0jours');
  expect(essentiel.contacts.length).toBeGreaterThan(2);
});

test('une date donnée remplace la durée', () => {
  const dates = new Map([['preciser-les-motifs', '10/11/2026'] as const]);
  const { dates: dites, demarches } = essentielDe([examiner(licencie)], 'salarie', dates, jour);
  expect(dites[0]?.quand).toBe('au plus tard le 25\u00a0novembre\u00a02026');
  expect(demarches[0]?.quand).toBe(dites[0]?.quand);
});

test('quoi que l’on réponde, il reste de quoi tenir sur deux pages', () => {
  const MOTS_DE_DEUX_PAGES = 1_150;
  fc.assert(
    fc.property(faitsTires, faitsTires, (un, autre) => {
      const role = un.role;
      const cas = [examiner(un), examiner({ ...autre, ...(role && { role }) })];
      const { reponse, outils, demarches, dates, contacts } = essentielDe(
        cas,
        role,
        new Map(),
        jour,
      );
      const mots = [
        reponse,
        ...outils.flatMap(({ trois, raisons }) => [
          ...trois.map(({ libelle }) => libelle),
          ...raisons.flatMap(({ titre, motif }) => [titre, motif]),
        ]),
        ...demarches.flatMap(({ titre, texte = '', quand = '' }) => [titre, texte, quand]),
        ...dates.flatMap(({ intitule, quand }) => [intitule, quand]),
        ...contacts.flatMap(({ nom, peut, ou = '' }) => [nom, peut, ou]),
      ].reduce((somme, texte) => somme + compterLesMots(texte), 0);
      expect(mots).toBeLessThanOrEqual(MOTS_DE_DEUX_PAGES);
    }),
    { numRuns: 60 },
  );
});
