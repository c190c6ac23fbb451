import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import { ajouterMois } from '../../../../../src/lib/droit/surveillance/delais/calendrier.ts';
import { delais, moisDe } from '../../../../../src/lib/droit/surveillance/delais/delais.ts';
import {
  calculerEcheance,
  estPassee,
} from '../../../../../src/lib/droit/surveillance/delais/echeance.ts';
import type { Echeance } from '../../../../../src/lib/droit/surveillance/delais/echeance.ts';
import {
  ajouterJoursOuvrables,
  reporter,
} from '../../../../../src/lib/droit/surveillance/delais/jours-ouvrables.ts';
import type {
  Delai,
  IdDeDelai,
  RegleDeCalcul,
} from '../../../../../src/lib/droit/surveillance/delais/delais.ts';
import {
  precisions,
  prudence,
} from '../../../../../src/lib/droit/surveillance/delais/precisions.ts';
import { jourDeDepart } from '../../../../../src/lib/droit/surveillance/delais/memes-jours.ts';
import { delaisUtiles } from '../../../../../src/lib/droit/surveillance/delais/utiles.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../../aides/prose.ts';

function delai(id: IdDeDelai): Delai {
  const trouve = delais.find((candidat) => candidat.id === id);
  if (trouve === undefined) throw new Error(`Délai absent : ${id}`);
  return trouve;
}

describe('Les délais du dossier', () => {
  test.each<[IdDeDelai, number, string]>([
    ['contester-licenciement', 12, 'L1471-1'],
    ['agir-execution-contrat', 24, 'L1471-1'],
    ['procedure-disciplinaire', 2, 'L1332-4'],
    ['reponse-acces', 1, 'rgpd-12'],
    ['avis-cse', 1, 'R2312-6'],
    ['contester-sanction', 24, 'L1471-1'],
    ['reclamer-un-salaire', 36, 'L3245-1'],
    ['agir-discrimination', 60, 'L1134-5'],
    ['agir-harcelement', 60, 'c-civ-2224'],
    ['tribunal-administratif', 2, 'cja-r421-1'],
    ['discipline-publique', 36, 'cgfp-l532-2'],
    ['contester-autorisation', 2, 'R2422-1'],
    ['demander-son-retour', 2, 'L2422-1'],
  ])('%s : %i mois, %s', (id, mois, texte) => {
    expect(moisDe(delai(id))).toBe(mois);
    expect(delai(id).texte).toBe(texte);
  });

  test('la demande d’accès se prolonge de deux mois, l’avis du CSE d’un', () => {
    expect(delai('reponse-acces').prolongation?.mois).toBe(3);
    expect(delai('avis-cse').prolongation?.mois).toBe(2);
  });

  test('les textes sont au registre, les conditions au vocabulaire', () => {
    const connus: readonly string[] = [
      ...Object.keys(articlesDuCodeDuTravail),
      ...textes,
      ...decisions,
    ];
    for (const { id, texte, si } of delais) {
      for (const source of [texte, ...precisions[id].compte]) expect(connus).toContain(source);
      for (const fait of Object.keys(si)) expect(Object.keys(vocabulaire)).toContain(fait);
    }
  });

  test('les phrases ne jugent pas et sont bien composées', () => {
    for (const phrase of [...phrasesDe(delais), ...phrasesDe(precisions), prudence]) {
      expect(phrase).not.toMatch(motsInterdits);
      expect(fautesDeTypographie(phrase), phrase).toEqual([]);
    }
    expect(prudence).toMatch(/avocat.*greffe/);
  });
});

describe('Les délais d’une personne qui a un mandat', () => {
  const ids = (faits: Faits) =>
    delaisUtiles([{ role: 'salarie', secteur: 'prive', ...faits }]).map(({ id }) => id);
  const propres: readonly IdDeDelai[] = ['contester-autorisation', 'demander-son-retour'];
  const montres = (faits: Faits) => ids(faits).filter((id) => propres.includes(id));

  test('licenciée : la décision de l’inspecteur, puis son annulation, avant les prud’hommes', () => {
    const faits: Faits = { suite: 'licenciement', mandat: 'oui' };
    expect(montres(faits)).toEqual(['contester-autorisation', 'demander-son-retour']);
    expect(ids(faits).indexOf('demander-son-retour')).toBeLessThan(
      ids(faits).indexOf('contester-licenciement'),
    );
  });

  test('convoquée : la décision de l’inspecteur se conteste aussi', () => {
    expect(montres({ suite: 'procedure-en-cours', mandat: 'oui' })).toEqual([
      'contester-autorisation',
    ]);
  });

  test.each<Faits>([
    { suite: 'licenciement', mandat: 'non' },
    { suite: 'licenciement', mandat: 'inconnu' },
    { suite: 'licenciement' },
    { suite: 'sanction', mandat: 'oui' },
    { suite: 'licenciement', mandat: 'oui', secteur: 'public' },
  ])('%j : aucun, ce calendrier n’est pas le sien', (faits) => {
    expect(montres(faits)).toEqual([]);
  });

  test('le délai dit devant qui, ce que vaut le silence, et ce que le conseil ne refait pas', () => {
    expect(precisions['contester-autorisation'].reserve).toMatch(
      /ministre.*quatre mois de silence valent refus.*tribunal administratif.*prud’hommes ne la refait pas/,
    );
  });
});

test('deux délais qui nomment le même jour de départ le partagent, et eux seuls', () => {
  for (const un of delais)
    for (const autre of delais)
      expect(jourDeDepart(un.id) === jourDeDepart(autre.id), `${un.id}, ${autre.id}`).toBe(
        un.depart === autre.depart,
      );
});

test('sans connaître le secteur, les délais des deux se montrent, le plus court d’abord', () => {
  const ids = (secteur: 'prive' | 'public' | 'inconnu') =>
    delaisUtiles([{ role: 'observateur', secteur, suite: 'licenciement' }]).map(({ id }) => id);
  expect(ids('inconnu')).toEqual(
    delais.map(({ id }) => id).filter((id) => [...ids('prive'), ...ids('public')].includes(id)),
  );
  expect(ids('inconnu')[0]).toBe('tribunal-administratif');
});

describe('Les dates', () => {
  test('reçue le 10 août 2019, la lettre se conteste jusqu’au 10 août 2020 compris', () => {
    const echeance = calculerEcheance(delai('contester-licenciement'), '2019-08-10');
    expect(echeance).toEqual({ dernierJour: '2020-08-10', agirAvant: '2020-08-10' });
    expect(estPassee(echeance, '2020-08-10')).toBe(false);
    expect(estPassee(echeance, '2020-08-11')).toBe(true);
  });

  test('reçue le 29 février 2024 : le 28 février 2025, jamais le 1er mars', () => {
    const { dernierJour } = calculerEcheance(delai('contester-licenciement'), '2024-02-29');
    expect(dernierJour).toBe('2025-02-28');
  });

  test('un dimanche ne reporte pas une prescription', () => {
    // Le 15 mars 2026 est un dimanche.
    expect(calculerEcheance(delai('contester-licenciement'), '2025-03-15').dernierJour).toBe(
      '2026-03-15',
    );
  });

  test('la procédure disciplinaire, elle, passe au jour ouvrable suivant', () => {
    // Deux mois après le 14 mai 2026 : le 14 juillet, férié.
    expect(calculerEcheance(delai('procedure-disciplinaire'), '2026-05-14')).toEqual({
      dernierJour: '2026-07-15',
      agirAvant: '2026-07-14',
    });
  });

  test('cinq jours ouvrables pleins avant l’entretien (convocation du 16 décembre 2013)', () => {
    expect(calculerEcheance(delai('entretien-prealable'), '2013-12-16')).toEqual({
      auPlusTot: '2013-12-24',
    });
  });

  test('la sanction : deux jours ouvrables après l’entretien, un mois au plus', () => {
    // Entretien le jeudi 30 avril 2026 ; le 1er mai est férié, le 30 mai est un samedi.
    expect(calculerEcheance(delai('sanction-apres-entretien'), '2026-04-30')).toEqual({
      auPlusTot: '2026-05-05',
      dernierJour: '2026-06-01',
    });
  });

  test('le tribunal administratif : un délai franc, reporté', () => {
    // Reçue le 16 juillet : dernier jour utile le 17 septembre.
    expect(calculerEcheance(delai('tribunal-administratif'), '2026-07-16')).toEqual({
      dernierJour: '2026-09-17',
      agirAvant: '2026-09-16',
    });
  });

  test('l’autorisation d’un licenciement protégé se conteste comme une décision administrative', () => {
    // Reçue le vendredi 13 mars : deux mois francs, au-delà du jeudi de l’Ascension.
    expect(calculerEcheance(delai('contester-autorisation'), '2026-03-13')).toEqual({
      dernierJour: '2026-05-15',
      agirAvant: '2026-05-13',
    });
  });

  test('la demande de retour dans l’emploi : deux mois, sans report, car on ne sait pas comment elle se compte', () => {
    // Deux mois après le 16 mars 2026 : le samedi 16 mai.
    expect(calculerEcheance(delai('demander-son-retour'), '2026-03-16')).toEqual({
      dernierJour: '2026-05-16',
      agirAvant: '2026-05-16',
    });
  });

  test('quinze jours pour demander les motifs : un terme non ouvrable se reporte (R1231-1), la marge non', () => {
    // Le quinzième jour est le samedi 7 mars 2026.
    expect(calculerEcheance(delai('preciser-les-motifs'), '2026-02-20')).toEqual({
      dernierJour: '2026-03-09',
      agirAvant: '2026-03-07',
    });
  });

  test('demande d’accès reçue le 30 novembre 2026 : un mois, ou trois', () => {
    // Le 28 février 2027 est un dimanche : répondre le lundi 1er mars est encore à temps.
    expect(calculerEcheance(delai('reponse-acces'), '2026-11-30')).toEqual({
      passeLe: '2026-12-31',
      repondreAvant: '2026-12-31',
      passeLeSiProlonge: '2027-03-02',
    });
  });

  test('un dernier jour férié ne met pas en retard qui répond le lendemain ouvrable', () => {
    // Un mois après le 25 novembre 2026 : Noël, un vendredi.
    expect(calculerEcheance(delai('reponse-acces'), '2026-11-25')).toMatchObject({
      passeLe: '2026-12-29',
      repondreAvant: '2026-12-26',
    });
    expect(calculerEcheance(delai('avis-cse'), '2026-11-25').passeLe).toBe('2026-12-26');
  });

  /** Une fin de mois, une année bissextile, un jour férié, un week-end : ce que chaque règle en fait. */
  const bords: readonly (readonly [RegleDeCalcul, IdDeDelai, string, Echeance])[] = [
    ['prescription', 'demander-son-retour', '2026-12-31', { dernierJour: '2027-02-28' }],
    ['prescription', 'demander-son-retour', '2023-12-31', { dernierJour: '2024-02-29' }],
    ['prescription', 'demander-son-retour', '2026-03-14', { dernierJour: '2026-05-14' }],
    ['procedure', 'procedure-disciplinaire', '2026-12-31', { dernierJour: '2027-03-01' }],
    ['procedure', 'procedure-disciplinaire', '2023-12-31', { dernierJour: '2024-02-29' }],
    ['procedure', 'procedure-disciplinaire', '2026-03-14', { dernierJour: '2026-05-15' }],
    ['franc', 'tribunal-administratif', '2026-12-31', { dernierJour: '2027-03-01' }],
    ['franc', 'tribunal-administratif', '2023-12-31', { dernierJour: '2024-03-01' }],
    ['franc', 'tribunal-administratif', '2026-03-13', { dernierJour: '2026-05-15' }],
    ['reponse', 'avis-cse', '2027-01-31', { passeLe: '2027-03-01' }],
    ['reponse', 'avis-cse', '2024-01-31', { passeLe: '2024-03-01' }],
    ['reponse', 'avis-cse', '2026-04-14', { passeLe: '2026-05-15' }],
    ['reponse-reportee', 'reponse-acces', '2027-01-31', { passeLe: '2027-03-02' }],
    ['reponse-reportee', 'reponse-acces', '2024-01-31', { passeLe: '2024-03-01' }],
    ['reponse-reportee', 'reponse-acces', '2026-04-14', { passeLe: '2026-05-16' }],
    ['attente', 'entretien-prealable', '2026-02-26', { auPlusTot: '2026-03-05' }],
    ['attente', 'entretien-prealable', '2024-02-26', { auPlusTot: '2024-03-05' }],
    ['attente', 'entretien-prealable', '2026-04-30', { auPlusTot: '2026-05-08' }],
  ];

  test.each(bords)('%s, %s, depuis le %s', (regle, id, depart, attendue) => {
    expect(delai(id).regle).toBe(regle);
    expect(calculerEcheance(delai(id), depart)).toMatchObject(attendue);
  });

  test('chaque règle de calcul passe par ces bords', () => {
    const essayees = new Set(bords.map(([regle]) => regle));
    expect(delais.filter(({ regle }) => !essayees.has(regle))).toEqual([]);
  });

  test('un jour férié local ne compte qu’en Alsace ou en Moselle', () => {
    // Le 26 décembre 2025 est un vendredi.
    expect(ajouterJoursOuvrables('2025-12-24', 1)).toBe('2025-12-26');
    expect(ajouterJoursOuvrables('2025-12-24', 1, 'alsace-moselle')).toBe('2025-12-27');
    expect(reporter('2026-04-03', 'alsace-moselle')).toBe('2026-04-07');
  });

  test('une date impossible est refusée', () => {
    expect(() => calculerEcheance(delai('avis-cse'), '2026-02-30')).toThrow(/n’existe pas/);
  });

  test('le départ ne compte pas, le dernier jour compte, et une date est toujours donnée', () => {
    const jours = fc
      .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
      .map((jour) => new Date(jour * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(jours, fc.constantFrom<Delai>(...delais), (depart, choisi) => {
        const { dernierJour, agirAvant, passeLe, auPlusTot } = calculerEcheance(choisi, depart);
        const premiere = dernierJour ?? passeLe ?? auPlusTot;
        expect(premiere).toBeDefined();
        expect((premiere ?? '') > depart).toBe(true);
        if (agirAvant !== undefined) expect(agirAvant <= (dernierJour ?? '')).toBe(true);
        if (choisi.regle === 'prescription' && 'mois' in choisi.duree)
          expect(dernierJour).toBe(ajouterMois(depart, choisi.duree.mois));
      }),
      { numRuns: 2000 },
    );
  });
});
