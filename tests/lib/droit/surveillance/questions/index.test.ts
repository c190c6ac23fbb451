import { describe, expect, test } from 'vitest';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/conclusions/conclure.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { dire } from '../../../../../src/lib/droit/surveillance/questions/dire.ts';
import {
  ordreDesFaits,
  questions,
} from '../../../../../src/lib/droit/surveillance/questions/index.ts';
import { sections } from '../../../../../src/lib/droit/surveillance/questions/types.ts';
import type { Texte } from '../../../../../src/lib/droit/surveillance/questions/types.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../../aides/prose.ts';
import { compterLesMots } from '../../../../../src/lib/typographie/mots.ts';

const roles = vocabulaire.role.reponses;
const formes = (texte: Texte): string[] => roles.map((role) => dire(texte, role));

describe('Les questions couvrent le vocabulaire', () => {
  test('chaque fait a sa question, et aucune question n’est de trop', () => {
    expect([...ordreDesFaits].sort()).toEqual(Object.keys(vocabulaire).sort());
  });

  test.each(ordreDesFaits)('%s : un choix par réponse, « je ne sais pas » le dernier', (fait) => {
    const choix = Object.keys(questions[fait].choix);
    const reponses: readonly string[] = vocabulaire[fait].reponses;
    expect(choix.toSorted()).toEqual(reponses.toSorted());
    if (reponses.includes('inconnu')) expect(choix.at(-1)).toBe('inconnu');
  });

  test.each(ordreDesFaits)(
    '%s : « je ne sais pas » va avec une question prête à envoyer',
    (fait) => {
      const reponses: readonly string[] = vocabulaire[fait].reponses;
      const offert = reponses.includes('inconnu');
      expect(questions[fait].aDemander !== undefined).toBe(offert);
      const choix: Record<string, { libelle: Texte }> = questions[fait].choix;
      if (offert) expect(choix['inconnu']?.libelle).toMatch(/^Je ne sais pas/);
    },
  );

  test.each(ordreDesFaits)('%s : les libellés se distinguent entre eux', (fait) => {
    for (const role of roles) {
      const libelles = Object.values(questions[fait].choix).map(({ libelle }) =>
        dire(libelle, role),
      );
      expect(new Set(libelles).size).toBe(libelles.length);
    }
  });

  test('chaque source existe au registre', () => {
    const connues = new Set<string>([
      ...Object.keys(articlesDuCodeDuTravail),
      ...textes,
      ...decisions,
    ]);
    for (const fait of ordreDesFaits)
      for (const source of questions[fait].sources) expect(connues, fait).toContain(source);
  });
});

describe('Les mots des questions', () => {
  test.each(ordreDesFaits)(
    '%s : une seule question, vingt mots au plus, pour chaque rôle',
    (fait) => {
      for (const intitule of formes(questions[fait].intitule)) {
        expect(compterLesMots(intitule), intitule).toBeLessThanOrEqual(20);
        expect(intitule.match(/\?/g), intitule).toHaveLength(1);
        expect(intitule.endsWith('?'), intitule).toBe(true);
      }
    },
  );

  test.each(ordreDesFaits)('%s : la question à envoyer en est une', (fait) => {
    const { aDemander } = questions[fait];
    if (aDemander === undefined) return;
    for (const question of formes(aDemander.question)) expect(question.endsWith('?')).toBe(true);
    for (const destinataire of formes(aDemander.a)) expect(destinataire).toMatch(/^(À|Au|Aux) /);
  });

  test.each(ordreDesFaits)('%s : ni mot qui juge, ni faute de typographie', (fait) => {
    const phrases = phrasesDe(questions[fait]);
    expect(phrases.length).toBeGreaterThan(5);
    for (const phrase of phrases) {
      expect(phrase).not.toMatch(motsInterdits);
      expect(fautesDeTypographie(phrase), phrase).toEqual([]);
    }
  });

  test.each(ordreDesFaits)('%s : on dit « vous » au salarié, jamais à l’observateur', (fait) => {
    if (fait === 'role') return;
    const { aDemander, intitule } = questions[fait];
    const dits = [intitule.observateur, dire(aDemander?.a ?? '', 'observateur')];
    for (const dit of dits) expect(dit).not.toMatch(/\b(vous|votre|vos)\b/i);
  });

  /** Ce que l’on ne demande qu’à qui travaille déjà là : une faute reprochée, ce qui la prouve, qui l’a trié, un mandat, le secteur d’un stage. */
  const pasAuCandidat: readonly string[] = [
    'secteur',
    'motif',
    'autres-preuves-produites',
    'mandat',
    'tri',
  ];

  test.each(ordreDesFaits.filter((fait) => !pasAuCandidat.includes(fait)))(
    '%s : le candidat a un recruteur, et rien ne lui est reproché',
    (fait) => {
      const { intitule, enProjet, aDemander } = questions[fait];
      for (const texte of [intitule, enProjet ?? '', aDemander?.question ?? ''])
        expect(dire(texte, 'candidat'), fait).not.toMatch(/employeur|reproche|sanction/i);
    },
  );

  test('ce que le candidat ne lit pas, le questionnaire ne le lui demande pas', () => {
    for (const dispositif of vocabulaire.dispositif.reponses)
      for (const suite of ['candidature-ecartee', 'aucune', 'inconnu'] as const)
        expect(
          conclure({ role: 'candidat', dispositif, suite }).questions.filter((fait) =>
            pasAuCandidat.includes(fait),
          ),
        ).toEqual([]);
  });

  test('un soupçon n’est demandé à un candidat que d’une fouille, ou d’une caméra peut-être cachée', () => {
    const demandes = vocabulaire.dispositif.reponses.filter((dispositif) =>
      conclure({
        role: 'candidat',
        dispositif,
        suite: 'candidature-ecartee',
      }).questions.includes('soupcon'),
    );
    expect(demandes).toEqual(['video', 'video-public', 'fouille']);
    for (const dispositif of ['video', 'video-public'] as const)
      expect(
        conclure({
          role: 'candidat',
          dispositif,
          suite: 'candidature-ecartee',
          dissimulation: 'non',
        }).questions,
      ).not.toContain('soupcon');
  });

  test('on ne parle pas du CSE à l’agent public sans nommer son comité', () => {
    for (const fait of ordreDesFaits.filter(
      (nom) => nom !== 'consultation' && nom !== 'effectif',
    )) {
      const { ouTrouver, aDemander } = questions[fait];
      for (const texte of [ouTrouver, aDemander?.a ?? '']) {
        const dit = dire(texte, 'agent-public');
        if (/CSE/.test(dit)) expect(dit, fait).toMatch(/CST|CSA/);
      }
    }
  });
});

describe('L’ordre est celui de ce qui décide', () => {
  test('qui, quel outil, quel moment d’abord ; les garanties à la fin', () => {
    expect(ordreDesFaits.slice(0, 5)).toEqual(['role', 'secteur', 'dispositif', 'suite', 'etat']);
    expect(ordreDesFaits.slice(-2)).toEqual(['analyse-impact', 'acces-demande']);
  });

  test('chaque section est d’un seul tenant, dans l’ordre annoncé', () => {
    const suite = ordreDesFaits.map((fait) => questions[fait].section);
    const sansRepetition = suite.filter((section, rang) => section !== suite[rang - 1]);
    expect(sansRepetition).toEqual(Object.keys(sections));
  });

  test('ce que l’on tient pour acquis précède ce qui en dépend', () => {
    const rang = (fait: (typeof ordreDesFaits)[number]) => ordreDesFaits.indexOf(fait);
    expect(rang('information')).toBeLessThan(rang('usage-annonce'));
    expect(rang('effectif')).toBeLessThan(rang('consultation'));
    expect(rang('suite')).toBeLessThan(rang('motif'));
    expect(rang('motif')).toBeLessThan(rang('soupcon'));
  });
});

test('une question est commune quand sa réponse ne dépend pas de l’outil', () => {
  expect(ordreDesFaits.filter((fait) => questions[fait].commune)).toEqual([
    'role',
    'secteur',
    'dispositif',
    'motif',
    'mise-en-balance',
    'effectif',
    'mandat',
    'autres-preuves-produites',
    'acces-demande',
  ]);
});
