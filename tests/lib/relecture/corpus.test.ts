import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { genres } from '../../../src/lib/relecture/genres.ts';
import { cles } from '../../../src/lib/relecture/notice/cles.ts';
import { precision, rappel } from '../../../src/lib/relecture/compte.ts';
import type { Mesure } from '../../../src/lib/relecture/compte.ts';
import { lireNotices, lirePassages, mesurerArticles } from '../../../src/lib/relecture/mesure.ts';
import { mesurerNotices } from '../../../src/lib/relecture/mesure-des-notices.ts';
import { mesurerLesErreurs } from '../../../src/lib/relecture/mesure-des-erreurs.ts';
import type { Lecture } from '../../../src/lib/relecture/mesure-des-erreurs.ts';
import { lireLesPhrases } from '../../../src/lib/relecture/phrases-balisees.ts';
import {
  lecteurDArticles,
  lecteurDeNotices,
} from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const fichier = (nom: string) => readFileSync(new URL(`./corpus/${nom}`, import.meta.url), 'utf8');
const lire = (nom: string) => fichier(`${nom}.json`);
const passages = {
  reglage: lirePassages(lire('reglage-presse')),
  phrases: lireLesPhrases(fichier('reglage-phrases.txt')),
  lus: lireLesPhrases(fichier('reglage-lus.txt')),
  neuf: lireLesPhrases(fichier('reglage-neuf.txt')),
  familles: lireLesPhrases(fichier('reglage-familles.txt')),
  tournures1: lireLesPhrases(fichier('reglage-tournures-1.txt')),
  tournures2: lireLesPhrases(fichier('reglage-tournures-2.txt')),
  neuf2: lireLesPhrases(fichier('controle-neuf-2.txt')),
  neuf3: lireLesPhrases(fichier('controle-neuf-3.txt')),
  controle: lirePassages(lire('controle-presse')),
  reglage2: lirePassages(lire('reglage-presse-2')),
  controle2: lirePassages(lire('controle-presse-2')),
  reglage3: lirePassages(lire('reglage-presse-3')),
  reglage4: lirePassages(lire('reglage-presse-4')),
  reglage5: lirePassages(lire('reglage-presse-5')),
  controle3: lirePassages(lire('controle-presse-3')),
  controle4: lirePassages(lire('controle-presse-4')),
  controle5: lirePassages(lire('controle-presse-5')),
  controle6: lirePassages(lire('controle-presse-6')),
};
const notices = {
  reglage: lireNotices(lire('reglage-notices')),
  reglage2: lireNotices(lire('reglage-notices-2')),
  reglage3: lireNotices(lire('reglage-notices-3')),
  reglage4: lireNotices(lire('reglage-notices-4')),
  reglage5: lireNotices(lire('reglage-notices-5')),
  reglage6: lireNotices(lire('reglage-notices-6')),
  controle: lireNotices(lire('controle-notices')),
  reglage7: lireNotices(lire('reglage-notices-7')),
  reglage8: lireNotices(lire('reglage-notices-8')),
  controle2: lireNotices(lire('controle-notices-2')),
  controle3: lireNotices(lire('controle-notices-3')),
  controle4: lireNotices(lire('controle-notices-4')),
  controle5: lireNotices(lire('controle-notices-5')),
  reglage9: lireNotices(lire('reglage-notices-9')),
};

type NoticesJugees = (typeof notices)['reglage'];

const lecteur = lecteurDeNotices();
const relire = lecteurDArticles();

/** Imprime une mesure par famille : elle se lit dans la sortie des tests. */
function imprimer(titre: string, { total, parFamille }: Mesure): void {
  const pour = (part: number) => `${(part * 100).toFixed(1)} %`;
  const lignes = [...parFamille].map(
    ([famille, { trouves, attendus, alarmes }]) =>
      `  ${famille.padEnd(28)} ${String(trouves).padStart(3)}/${String(attendus).padEnd(3)} fausses alarmes ${String(alarmes)}`,
  );
  console.log(
    [
      `${titre} : précision ${pour(precision(total))}, rappel ${pour(rappel(total))}`,
      ...lignes,
    ].join('\n'),
  );
}

test('les corpus ont la taille promise, et chaque extrait est à sa place', () => {
  const tous = Object.values(passages).flat();
  expect(tous.length).toBeGreaterThanOrEqual(80);
  const corrects = tous.filter(({ erreurs }) => erreurs.length === 0).length;
  expect(corrects / tous.length).toBeGreaterThan(0.4);
  expect(passages.reglage.length).toBeGreaterThanOrEqual(40);
  expect(notices.reglage.length).toBeGreaterThanOrEqual(12);
  expect(notices.reglage.length + notices.controle.length).toBeGreaterThanOrEqual(25);
  for (const { id, texte, erreurs } of tous)
    for (const { debut, fin, extrait } of erreurs)
      expect(texte.slice(debut, fin), id).toBe(extrait);
});

describe('les articles', () => {
  test('sur la moitié de réglage', () => {
    const mesure = mesurerArticles(passages.reglage, relire);
    imprimer('Articles, réglage', mesure);
    expect(precision(mesure.total)).toBeGreaterThan(0.97);
    expect(rappel(mesure.total)).toBeGreaterThan(0.95);
  });

  test('sur douze cents phrases de réglage, dont la moitié est juste', () => {
    const justes = passages.phrases.filter(({ erreurs }) => erreurs.length === 0);
    expect(passages.phrases.length).toBeGreaterThan(1_200);
    expect(justes.length).toBeGreaterThan(600);
    const mesure = mesurerArticles(passages.phrases, relire);
    imprimer('Articles, phrases de réglage', mesure);
    expect(precision(mesure.total)).toBeGreaterThan(0.99);
    expect(rappel(mesure.total)).toBeGreaterThan(0.93);
  });

  test('sur cent passages tirés de textes lus, dont la moitié est juste', () => {
    const justes = passages.lus.filter(({ erreurs }) => erreurs.length === 0);
    expect(passages.lus.length).toBeGreaterThan(90);
    expect(justes.length / passages.lus.length).toBeGreaterThan(0.45);
    const mesure = mesurerArticles(passages.lus, relire);
    imprimer('Articles, passages tirés de textes lus', mesure);
    expect(precision(mesure.total)).toBe(1);
    expect(rappel(mesure.total)).toBeGreaterThan(0.94);
  });

  test('sur la moitié de contrôle, jamais lue pendant le réglage', () => {
    const mesure = mesurerArticles(passages.controle, relire);
    imprimer('Articles, contrôle', mesure);
    expect(precision(mesure.total)).toBeGreaterThanOrEqual(0.9);
    expect(rappel(mesure.total)).toBeGreaterThanOrEqual(0.7);
  });
});

/** Ce que le réglage et le contrôle des seconds lots doivent tenir, et ce qui a été mesuré. */
const seconds: readonly (readonly [string, keyof typeof passages, Lecture, number, number])[] = [
  ['réglage', 'reglage2', 'stricte', 0.99, 0.85],
  ['réglage', 'reglage2', 'equitable', 0.95, 0.85],
  ['contrôle', 'controle2', 'stricte', 0.95, 0.73],
  ['contrôle', 'controle2', 'equitable', 0.95, 0.75],
  ['lot neuf, réglage', 'neuf', 'stricte', 0.99, 0.9],
  ['familles, réglage', 'familles', 'stricte', 0.99, 0.9],
  ['tournures 2, réglage', 'tournures2', 'stricte', 0.98, 0.79],
  ['tournures 1, réglage', 'tournures1', 'stricte', 1, 0.86],
  ['second lot neuf, contrôle', 'neuf2', 'stricte', 0.93, 0.86],
  ['second lot neuf, contrôle', 'neuf2', 'equitable', 0.93, 0.86],
  ['troisième lot neuf, contrôle', 'neuf3', 'stricte', 0.95, 0.9],
  ['quatrième lot neuf, réglage', 'reglage3', 'stricte', 0.98, 0.87],
  ['quatrième lot neuf, réglage', 'reglage3', 'equitable', 0.98, 0.87],
  ['cinquième lot neuf', 'reglage4', 'stricte', 0.97, 0.78],
  ['cinquième lot neuf', 'reglage4', 'equitable', 0.97, 0.78],
  ['sixième lot neuf, réglage', 'reglage5', 'stricte', 0.98, 0.8],
  ['septième lot neuf, contrôle', 'controle3', 'stricte', 0.9, 0.65],
  ['septième lot neuf, contrôle', 'controle3', 'equitable', 0.9, 0.65],
  ['neuvième lot neuf, contrôle', 'controle4', 'stricte', 0.92, 0.73],
  ['neuvième lot neuf, contrôle', 'controle4', 'equitable', 0.94, 0.75],
  ['dixième lot neuf, contrôle', 'controle5', 'stricte', 0.94, 0.76],
  ['dixième lot neuf, contrôle', 'controle5', 'equitable', 0.94, 0.78],
  ['onzième lot neuf, contrôle', 'controle6', 'stricte', 0.92, 0.7],
  ['onzième lot neuf, contrôle', 'controle6', 'equitable', 0.89, 0.7],
];

describe('les articles des seconds lots, où seules les erreurs affirmées comptent', () => {
  test.each(seconds)('%s (%s), lecture %s', (titre, jeu, lecture, precise, vue) => {
    const mesure = mesurerLesErreurs(passages[jeu], relire, lecture);
    imprimer(`Articles, seconds lots, ${titre}, lecture ${lecture}`, mesure);
    expect(precision(mesure.total)).toBeGreaterThanOrEqual(precise);
    expect(rappel(mesure.total)).toBeGreaterThanOrEqual(vue);
  });
});

/** Ce que chaque jeu de notices doit tenir, et ce qui a été mesuré. */
const jeuxDeNotices: readonly (readonly [string, NoticesJugees, number, number])[] = [
  [
    'la moitié de réglage',
    [...notices.reglage, ...notices.reglage2, ...notices.reglage3],
    0.95,
    0.95,
  ],
  ['les seconds lots, réglage', notices.reglage4, 0.98, 0.93],
  ['le quatrième lot neuf, devenu réglage', notices.reglage5, 0.99, 0.97],
  ['le cinquième lot neuf', notices.reglage6, 0.94, 0.86],
  ['le sixième lot neuf, devenu réglage', notices.reglage7, 0.98, 0.97],
  ['les pièges, et des textes qui ne sont pas des notices', notices.reglage8, 0.9, 0.91],
  ['la moitié de contrôle, jamais lue pendant le réglage', notices.controle, 0.96, 0.87],
  ['les seconds lots, contrôle', notices.controle2, 0.97, 0.91],
  ['le septième lot neuf, contrôle', notices.controle3, 0.91, 0.87],
  ['le neuvième lot neuf, contrôle', notices.controle4, 0.94, 0.87],
  ['le onzième lot neuf, contrôle', notices.controle5, 0.93, 0.95],
  ['le dixième lot neuf, devenu réglage', notices.reglage9, 0.96, 0.92],
];

test.each(jeuxDeNotices)('les notices : %s', (titre, jeu, precise, vue) => {
  expect(jeu.length).toBeGreaterThan(10);
  const mesure = mesurerNotices(jeu, (texte) => lecteur.lire(texte));
  imprimer(`Notices, ${titre}`, mesure);
  expect(precision(mesure.total)).toBeGreaterThanOrEqual(precise);
  expect(rappel(mesure.total)).toBeGreaterThanOrEqual(vue);
});

test('les articles des quatre lots fermés, ensemble : neuf marques sur dix à raison, sept fautes sur dix vues', () => {
  const fermes = [passages.controle3, passages.controle4, passages.controle5, passages.controle6];
  for (const lecture of ['stricte', 'equitable'] as const) {
    const mesure = mesurerLesErreurs(fermes.flat(), relire, lecture);
    imprimer(`Articles, lots fermés, lecture ${lecture}`, mesure);
    expect(precision(mesure.total)).toBeGreaterThanOrEqual(0.9);
    expect(rappel(mesure.total)).toBeGreaterThanOrEqual(0.7);
  }
});

test('les notices des lots fermés, en admettant ce que leur auteur admettait d’avance', () => {
  const jeu = [...notices.controle3, ...notices.controle4, ...notices.controle5];
  const mesure = mesurerNotices(jeu, (texte) => lecteur.lire(texte), 'equitable');
  imprimer('Notices, lots fermés, lecture équitable', mesure);
  expect(precision(mesure.total)).toBeGreaterThanOrEqual(0.95);
  expect(rappel(mesure.total)).toBeGreaterThanOrEqual(0.85);
});

test('un état admis d’avance ne compte ni pour ni contre en lecture équitable ; un autre compte toujours', () => {
  const notice = (etat: string, admis: readonly string[]) =>
    lireNotices(JSON.stringify([{ id: 'a', texte: 'a', mentions: { dpo: { etat, admis } } }]));
  const [modele] = notices.controle;
  const lu = (etat: 'trouvee' | 'vague') => () => ({
    ...lecteur.lire(modele?.texte ?? ''),
    ...Object.fromEntries(cles.map((cle) => [cle, { etat: 'non-trouvee', passages: [] } as const])),
    dpo: { etat, passages: [] },
  });
  const compter = (jugee: ReturnType<typeof notice>, etat: 'trouvee' | 'vague') =>
    (['stricte', 'equitable'] as const).map((lecture) => {
      const { total } = mesurerNotices(jugee, lu(etat), lecture);
      return [total.attendus, total.justes, total.alarmes];
    });
  expect(compter(notice('vague', ['vague', 'trouvee']), 'trouvee')).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ]);
  expect(compter(notice('vague', ['vague']), 'trouvee')).toEqual([
    [0, 0, 1],
    [0, 0, 1],
  ]);
  expect(compter(notice('trouvee', ['trouvee', 'vague']), 'vague')).toEqual([
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(compter(notice('trouvee', ['trouvee', 'vague']), 'trouvee')).toEqual([
    [1, 1, 0],
    [1, 1, 0],
  ]);
});

test('la mesure compte un oubli, une fausse alarme et une marque juste', () => {
  const juge = lirePassages(
    JSON.stringify([
      {
        id: 'a',
        texte: 'La CNIL a condamné la société. Rien ici.',
        verdict: 'errone',
        erreurs: [
          { extrait: 'a condamné', genre: 'CNIL_CONDAMNE', debut: 8, fin: 18 },
          { extrait: 'Rien ici', genre: 'ABSOLU', debut: 31, fin: 39 },
        ],
      },
      { id: 'b', texte: 'La CNIL a condamné.', verdict: 'correct', erreurs: [] },
    ]),
  );
  const { total, ecarts } = mesurerArticles(juge, relire);
  expect(total).toEqual({ trouves: 1, attendus: 2, justes: 1, alarmes: 1 });
  expect(ecarts.map(({ id, quoi }) => [id, quoi])).toEqual([
    ['a', 'oubli'],
    ['b', 'alarme'],
  ]);
});

test('chaque faute des textes de contrôle est d’une famille qui a un nom', () => {
  const sansNom = [
    passages.controle,
    passages.controle2,
    passages.controle3,
    passages.controle4,
    passages.controle5,
    passages.controle6,
    passages.neuf2,
    passages.neuf3,
  ]
    .flat()
    .flatMap(({ erreurs }) =>
      erreurs
        .map(({ genre }) => genre.toLowerCase().replaceAll('_', '-'))
        .filter((genre) => !(genre in genres)),
    );
  expect(sansNom).toEqual([]);
});
