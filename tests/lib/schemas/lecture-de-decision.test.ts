import { describe, expect, test } from 'vitest';
import { adresse } from '../../../src/lib/schemas/adresse.ts';
import { decision, type Decision } from '../../../src/lib/schemas/decision.ts';
import { adresseOfficielle, ecli, lecture } from '../../../src/lib/schemas/lecture-de-decision.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const lue = { niveau: 'commentaires-concordants', ou: ['Lexbase', 'Juricaf'], le: '2026-11-28' };

/** Le code de la formation, dans un ECLI de la Cour de cassation, d’après la juridiction de la fiche. */
const CODES: Readonly<Record<string, string>> = {
  'Cass. soc.': 'SO',
  'Cass. 1re civ.': 'C1',
  'Cass. 2e civ.': 'C2',
  'Cass. com.': 'CO',
  'Cass. crim.': 'CR',
  'Cass. ass. plén.': 'AP',
};

/** Au Conseil d’État, la formation que la fiche nomme a son code ; les chambres réunies, qu’elle ne nomme pas, CECHR. */
const CODES_DU_CONSEIL: Readonly<Record<string, string>> = {
  section: 'CESEC',
  'assemblee-du-contentieux': 'CEASS',
  refere: 'CEORD',
};

/** Ce que l’ECLI d’une fiche doit être, d’après sa cour, sa formation, son numéro et son jour. */
const motifAttendu = ({ niveau, juridiction, formation, numero, date }: Decision): RegExp => {
  const jour = date.toISOString().slice(0, 10).replaceAll('-', '');
  switch (niveau) {
    case 'cassation':
      return new RegExp(`:FR:CCASS:\\d{4}:${CODES[juridiction] ?? 'inconnue'}\\d{5}$`);
    case 'conseil-d-etat':
      return new RegExp(
        `:FR:${CODES_DU_CONSEIL[formation ?? ''] ?? 'CECH[RS]'}:\\d{4}:${numero ?? 'sans'}\\.${jour}$`,
      );
    case 'cour-de-justice':
      return /:EU:C:/;
    case 'cour-europeenne':
      return /:CE:ECHR:/;
    case 'etranger':
      return /^ECLI:(?!FR)[A-Z]{2}:/;
    // Une cour d’appel, un tribunal, la CNIL n’en ont pas : rien ne convient.
    default:
      return /(?!)/;
  }
};

describe('la lecture', () => {
  test('une décision sans sa lecture arrête la construction', () => {
    const [fiche] = fichesDeDecision.values();
    const { lecture: _, ...sansLecture } = fiche ?? {};
    expect(decision.safeParse(fiche).success).toBe(true);
    expect(decision.safeParse(sansLecture).error?.issues[0]?.path).toEqual(['lecture']);
  });

  test('des commentaires concordants sont au moins deux, et différents', () => {
    expect(lecture.safeParse(lue).success).toBe(true);
    expect(lecture.safeParse({ ...lue, ou: ['Lexbase'] }).success).toBe(false);
    expect(lecture.safeParse({ ...lue, ou: ['Lexbase', 'Lexbase'] }).success).toBe(false);
    expect(lecture.safeParse({ ...lue, niveau: 'copie-lue', ou: ['Juricaf'] }).success).toBe(true);
  });

  test('un degré inconnu, un lieu sans nom ou un jour absent sont refusés', () => {
    expect(lecture.safeParse({ ...lue, niveau: 'haute' }).success).toBe(false);
    expect(lecture.safeParse({ ...lue, ou: [] }).success).toBe(false);
    expect(lecture.safeParse({ ...lue, le: undefined }).success).toBe(false);
  });

  test('aucune décision n’est lue avant d’être rendue, ni après le dernier relevé', () => {
    const releve = new Date('2026-11-30');
    const fautes = [...fichesDeDecision].filter(
      ([
        ,
        {
          date,
          lecture: { le },
        },
      ]) => le < date || le > releve,
    );
    expect(fautes.map(([id]) => id)).toEqual([]);
  });
});

describe('l’ECLI', () => {
  test.each([
    'ECLI:FR:CCASS:2025:SO00056',
    'ECLI:FR:CECHR:2025:492830.20251223',
    'ECLI:EU:C:2023:270',
    'ECLI:CE:ECHR:2017:0905JUD006149608',
    'ECLI:FR:CCASS:2016:C200542',
    'ECLI:NL:RBZWB:2022:5656',
  ])('%s a la bonne forme', (numero) => {
    expect(ecli.safeParse(numero).success).toBe(true);
  });

  test.each([
    'ECLI:FR:CCAS:2021',
    'FR:CCASS:2025:SO00056',
    'ECLI:FR:CCASS:25:SO00056',
    'ECLI:EU:C:2023:270 ',
    'ECLI:FR:CCASS:2023:SO368',
    'ECLI:FR:CECHR:2025:492830',
  ])('« %s » est refusé', (numero) => {
    expect(ecli.safeParse(numero).success).toBe(false);
  });

  test('porte l’année de la décision, et n’est qu’à elle', () => {
    const numeros = [...fichesDeDecision].flatMap(([id, fiche]) =>
      fiche.ecli === undefined ? [] : [{ id, fiche, numero: fiche.ecli }],
    );
    console.info(`${String(numeros.length)} ECLI sur ${String(fichesDeDecision.size)} décisions`);
    expect(numeros.length).toBeGreaterThanOrEqual(53);
    const annees = numeros.filter(
      ({ numero, fiche }) => numero.split(':')[3] !== String(fiche.date.getUTCFullYear()),
    );
    expect(annees.map(({ id }) => id)).toEqual([]);
    expect(new Set(numeros.map(({ numero }) => numero)).size).toBe(numeros.length);
  });

  test('celui d’une cour s’accorde avec la fiche : la cour, la formation, le numéro, le jour', () => {
    const fautes = [...fichesDeDecision].filter(
      ([, fiche]) => fiche.ecli !== undefined && !motifAttendu(fiche).test(fiche.ecli),
    );
    expect(fautes.map(([id]) => id)).toEqual([]);
  });

  test('celui de la Cour européenne se compose de la date et de la requête', () => {
    const compose = (date: Date, requete: string) => {
      const [numero = '', annee = ''] = requete.split('/');
      const jour = date.toISOString().slice(5, 10).replace('-', '');
      return `ECLI:CE:ECHR:${date.toISOString().slice(0, 4)}:${jour}JUD${numero.padStart(7, '0')}${annee}`;
    };
    const europeennes = [...fichesDeDecision.values()].filter(
      ({ niveau, ecli: numero }) => niveau === 'cour-europeenne' && numero !== undefined,
    );
    expect(europeennes.length).toBeGreaterThan(0);
    for (const { date, numero = '', ecli: sien } of europeennes)
      expect(sien).toBe(compose(date, numero));
  });
});

describe('les adresses', () => {
  test.each([
    'http://www.lexbase.fr/article',
    'https://issuu.com./souffrance',
    'https://moi:secret@exemple.fr/',
    'https://exemple.fr:8443/',
    'exemple.fr',
  ])('« %s » est refusée', (une) => {
    expect(adresse.safeParse(une).success).toBe(false);
  });

  test('une adresse officielle est celle d’un site connu', () => {
    expect(
      adresseOfficielle.safeParse('https://www.courdecassation.fr/decision/65e8').success,
    ).toBe(true);
    expect(
      adresseOfficielle.safeParse('https://courdecassation.exemple.fr/decision/65e8').success,
    ).toBe(false);
    expect(adresseOfficielle.safeParse('http://www.cnil.fr/fr/x').success).toBe(false);
  });

  test('l’adresse officielle est celle de qui a rendu la décision, de Légifrance ou d’EUR-Lex', () => {
    const chez: Readonly<Record<string, RegExp>> = {
      cassation: /courdecassation|legifrance/,
      'conseil-d-etat': /conseil-etat|legifrance/,
      autorite: /cnil|legifrance/,
      'cour-europeenne': /echr/,
      'cour-de-justice': /curia|eur-lex/,
    };
    const fautes = [...fichesDeDecision].filter(
      ([, { niveau, adresseOfficielle: une }]) =>
        une !== undefined &&
        !(chez[niveau] ?? /legifrance|garanteprivacy|rechtspraak/).test(new URL(une).hostname),
    );
    expect(fautes.map(([id]) => id)).toEqual([]);
  });
});
