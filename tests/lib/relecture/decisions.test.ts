import { describe, expect, test } from 'vitest';
import { confronter } from '../../../src/lib/relecture/confronter.ts';
import { issueDe, reperer } from '../../../src/lib/relecture/decisions.ts';
import { decisionsDuDisque } from '../../../src/lib/relecture/decisions-du-disque.ts';
import { autrePartie, personnesNommees } from '../../../src/lib/relecture/questions.ts';

const connues = decisionsDuDisque();
const messages = (texte: string) => confronter(texte, connues).map(({ message }) => message);

describe('les décisions citées', () => {
  test('un numéro est retrouvé, quelle que soit sa typographie ; un autre est dit absent', () => {
    const texte = 'Voir n° 22-23.073, 22-23073, SAN-2024-021, C-34/21 et 99-99.999.';
    expect(reperer(texte, connues).map(({ decision }) => decision?.id)).toEqual([
      'cass-soc-2024-22-23073-pharmacie-2',
      'cass-soc-2024-22-23073-pharmacie-2',
      'cnil-2024-021-time-doctor',
      'cjue-2023-c34-21',
      undefined,
    ]);
  });

  test('une fourchette n’est pas un numéro ; une espace ne s’y admet qu’après « n° »', () => {
    const lus = (texte: string) => reperer(texte, connues).map(({ extrait }) => extrait);
    expect(lus('Une amende de 15-20 000 euros, pour 10–12 000 salariés.')).toEqual([]);
    expect(lus('Soc., n° 22-23 073.')).toEqual(['22-23 073']);
    expect(lus('Soc., n°\u00a022\u201123\u202f073.')).toEqual(['22\u201123\u202f073']);
  });

  test.each([
    ['Cass. soc., 15 février 2024, n° 22-23.073.', 'date'],
    ['L’assemblée plénière a jugé, dans l’arrêt n° 22-23.073, ce point.', 'juridiction'],
    ['La cour d’appel l’a jugé (n° 22-23.073).', 'juridiction'],
    ['Dans son arrêt n° 22-23.073, la Cour de cassation approuve une cour d’appel.', ''],
    ['L’arrêt n° 22-23.073 casse un arrêt de la cour d’appel.', ''],
    ['L’arrêt n° 22-23.073 rejette le pourvoi formé contre une cour d’appel.', ''],
    ['Les clés USB (n° 21-17.802) ont été jugées recevables.', 'issue'],
    ['L’arrêt n° 21-17.802 admet que soit examinée une preuve illicite.', ''],
    ['L’arrêt n° 21-17.802 a admis la vidéo.', 'issue'],
    ['Par son arrêt du 25 novembre 2020, la Cour de cassation a validé la preuve.', 'issue'],
    ['La Cour l’a dit (Soc., 14 févr. 2024, n° 22-23.074).', 'à un chiffre près'],
    ['La Cour l’a dit (Soc., 15 févr. 2024, n° 22-23.074).', ''],
    ['La Cour l’a dit (Soc., 14 févr. 2024, n° 22-24.074).', ''],
    ['Cass. soc., 15 févr. 2024, n° 22-23.073.', 'date'],
    ['Cass. soc., 1er février 2024, n° 22-23.073.', 'date'],
    ['Dans l’affaire Samaritaine, en 2025, la preuve a été discutée.', ''],
    ['Cass. soc., 14 février 2024, n° 22-23.073.', ''],
    ['L’arrêt n° 22-23.073 a admis les images.', ''],
    ['L’arrêt n° 99-99.999 du 1er mars 2020 a admis la vidéo.', ''],
    ['L’arrêt n° 21-17.802 a-t-il admis la vidéo ?', ''],
    ['L’arrêt n° 21-17.802 n’a pas admis la vidéo.', ''],
  ])('%s', (texte, attendu) => {
    if (attendu === '') expect(messages(texte)).toEqual([]);
    else expect(messages(texte).join(' ')).toMatch(new RegExp(attendu));
  });
});

test('la date d’une décision se dit comme partout : un premier du mois est « 1er »', () => {
  const [modele] = connues;
  if (modele === undefined) throw new Error('aucune décision');
  const jeu = [
    {
      ...modele,
      date: '2023-02-01',
      numero: '21-10.001',
      noms: [],
      juridiction: 'Cour de cassation, chambre sociale',
    },
  ];
  const marques = confronter('Cass. soc., 2 février 2023, n° 21-10.001.', jeu);
  expect(marques.map(({ plutot }) => plutot)).toEqual([
    '1er\u00a0février\u00a02023, n°\u00a021-10.001',
  ]);
  expect(confronter('Cass. soc., 1er février 2023, n° 21-10.001.', jeu)).toEqual([]);
});

test('« les caméras du casino » ne citent pas l’affaire Casino ; « l’affaire Casino » la cite', () => {
  const [modele] = connues;
  if (modele === undefined) throw new Error('aucune décision');
  const jeu = [{ ...modele, noms: ['casino'], preuve: 'admise' as const, cassation: false }];
  const lire = (texte: string) => confronter(texte, jeu).length;
  expect(lire('Dans l’affaire Casino, les juges ont écarté les images.')).toBe(1);
  expect(lire('Au casino, les juges ont écarté les images.')).toBe(0);
});

test('l’issue d’une décision se dit en quelques mots, ou pas du tout', () => {
  const [modele] = connues;
  if (modele === undefined) throw new Error('aucune décision');
  const rien = { ...modele, preuve: undefined, rupture: undefined, cassation: false };
  expect(issueDe(rien)).toBe('');
  expect(issueDe({ ...rien, preuve: 'ecartee', rupture: 'sans-cause' })).toBe(
    'preuve écartée, licenciement sans cause réelle et sérieuse',
  );
  expect(issueDe({ ...rien, cassation: true, rupture: 'nulle' })).toBe(
    'cassation, licenciement jugé nul',
  );
  expect(issueDe({ ...rien, preuve: 'admise', rupture: 'maintenue' })).toBe(
    'preuve admise, licenciement maintenu',
  );
});

describe('les questions', () => {
  test('une personne nommée près d’une sanction en pose une ; un avocat, un dirigeant, une société, non', () => {
    const nommees = (texte: string) => personnesNommees(texte).map(({ extrait }) => extrait);
    expect(nommees('Julie Morel, licenciée pour vol, se tait.')).toEqual(['Julie Morel']);
    expect(nommees('Maître Julie Morel défend la salariée licenciée.')).toEqual([]);
    expect(nommees('Le directeur Paul Martin a été licencié.')).toEqual([]);
    expect(nommees('La société Martin a licencié un cadre.')).toEqual([]);
    expect(nommees('Julie Morel présente le projet.')).toEqual([]);
  });

  test('un long récit à charge, sans l’autre version, pose la question ; avec elle, non', () => {
    const recit = 'La société surveillait ses caissières à leur insu. '.repeat(20);
    expect(autrePartie(recit).map(({ force }) => force)).toEqual(['a-preciser']);
    expect(autrePartie(`${recit} La direction conteste.`)).toEqual([]);
    expect(autrePartie('La société surveillait ses caissières à leur insu.')).toEqual([]);
  });
});
