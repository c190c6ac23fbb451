import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { delais, type Delai } from '../../src/lib/droit/surveillance/index.ts';
import { decision } from '../../src/lib/schemas/decision.ts';
import {
  casesDeTableau,
  durees,
  joursCites,
  montants,
  phrasesNotees,
  sortDeLaPreuve,
  type Affirmation,
  type Case,
} from '../aides/affirmations.ts';
import { articlesEcrits } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';

const decisions = new Map(
  lireFiches('decisions').map(({ id, entete }) => [id, decision.parse(entete)]),
);

/** Les énoncés d’une fiche d’outil : une liste de phrases, chacune avec ses sources. */
function enonces(entete: unknown): readonly { texte: string; sources: string[] }[] {
  if (typeof entete !== 'object' || entete === null) return [];
  return Object.values(entete)
    .filter(Array.isArray)
    .flatMap((liste: unknown[]) => liste)
    .filter(
      (un): un is { texte: string; sources: string[] } =>
        typeof un === 'object' && un !== null && 'texte' in un && 'sources' in un,
    );
}

const affirmations: readonly Affirmation[] = [
  ...articlesEcrits.flatMap(({ nom, corps }) => phrasesNotees(nom, corps)),
  ...lireFiches('dispositifs').flatMap(({ id, entete }) =>
    enonces(entete).flatMap(({ texte, sources }) =>
      texte
        .split(/(?<=[.?!])\s+/)
        .map((phrase) => ({ page: `dispositifs/${id}`, phrase, sources })),
    ),
  ),
];

/** Ce qu’une phrase dit de la seule décision qu’elle cite. */
const surUneDecision = affirmations.flatMap(({ page, phrase, sources }) => {
  const [id, autre] = sources.filter((source) => decisions.has(source));
  const fiche = id === undefined || autre !== undefined ? undefined : decisions.get(id);
  return fiche === undefined || id === undefined ? [] : [{ page, phrase, id, fiche }];
});

describe('une page ne dit pas le contraire de la fiche d’une décision', () => {
  test('sur le sort de la preuve', () => {
    const lues = surUneDecision.flatMap(({ page, phrase, id, fiche }) => {
      const dit = sortDeLaPreuve(phrase);
      const juge = fiche.decide.preuve;
      return dit === undefined || juge === undefined ? [] : [{ page, id, dit, juge, phrase }];
    });
    expect(lues.length).toBeGreaterThan(8);
    expect(lues.filter(({ dit, juge }) => dit !== juge)).toEqual([]);
  });

  test('sur le montant d’une amende', () => {
    const lues = surUneDecision.flatMap(({ page, phrase, id, fiche }) =>
      fiche.amende === undefined || !/amende/.test(phrase)
        ? []
        : [{ page, id, dits: montants(phrase), amende: fiche.amende }],
    );
    const chiffrees = lues.filter(({ dits }) => dits.length > 0);
    expect(chiffrees.length).toBeGreaterThan(5);
    expect(chiffrees.filter(({ dits, amende }) => !dits.includes(amende))).toEqual([]);
  });
});

/** Tout ce qu’un lecteur peut lire dans `src/content/`, fichier par fichier. */
const pages = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .filter((chemin) => /\.mdx?$/.test(chemin) && !/^README/.test(chemin))
  .map((chemin) => ({ chemin, texte: readFileSync(`src/content/${chemin}`, 'utf8') }))
  .map(({ chemin, texte }) => ({ chemin, texte: texte.replace(/\s+/g, ' ') }));

describe('une décision n’a qu’un jour', () => {
  const cites = pages.flatMap(({ chemin, texte }) =>
    joursCites(texte).map((cite) => ({ chemin, ...cite })),
  );

  test('le même sur toutes les pages', () => {
    expect(cites.length).toBeGreaterThan(15);
    const premiers = new Map(cites.toReversed().map(({ numero, jour }) => [numero, jour]));
    expect(cites.filter(({ numero, jour }) => premiers.get(numero) !== jour)).toEqual([]);
  });

  test('celui de sa fiche, quand elle en a une', () => {
    const jours = new Map(
      [...decisions.values()].map(({ numero, date }) => [numero, date.toISOString().slice(0, 10)]),
    );
    const fautes = cites.filter(({ numero, jour }) => (jours.get(numero) ?? jour) !== jour);
    expect(fautes).toEqual([]);
  });
});

/** Les cases qui, pour la même affaire et le même critère, ne disent pas la même chose. */
function contradictions(cases: readonly Case[]): readonly string[] {
  const parSujet = Map.groupBy(cases, ({ affaire, critere }) => `${affaire}, ${critere}`);
  return [...parSujet]
    .filter(([, une]) => new Set(une.map(({ reponse }) => reponse)).size > 1)
    .map(([sujet, une]) => `${sujet} : ${une.map((c) => `${c.page} ${c.reponse}`).join(', ')}`);
}

describe('deux tableaux ne se contredisent pas sur une affaire', () => {
  const cases = articlesEcrits.flatMap(({ nom, corps }) => casesDeTableau(nom, corps));

  test('la nécessité, l’intérêt et le sort y sont les mêmes', () => {
    const pagesSurAmazon = cases.filter(
      ({ affaire, critere }) => affaire === 'amazon' && critere === 'Nécessité',
    );
    expect(new Set(pagesSurAmazon.map(({ page }) => page)).size).toBeGreaterThan(1);
    expect(contradictions(cases)).toEqual([]);
  });
});

/** Les durées que les tables donnent à un texte : la sienne, sa limite, sa prolongation. */
const dureesDesTables = Map.groupBy(
  delais.flatMap((delai: Delai) => {
    const { texte, duree, dernierDelai, prolongation } = delai;
    const enMois = [
      'mois' in duree ? duree.mois : undefined,
      dernierDelai?.mois,
      prolongation?.mois,
      prolongation && 'mois' in duree ? prolongation.mois - duree.mois : undefined,
    ].filter((mois) => mois !== undefined);
    const enJours = Object.entries(duree).flatMap(([unite, nombre]) =>
      unite === 'mois' ? [] : [`${String(nombre)} jours`],
    );
    return [...enMois.map((mois) => `${String(mois)} mois`), ...enJours].map((dite) => ({
      texte,
      dite,
    }));
  }),
  ({ texte }) => texte,
);

describe('une page donne à un délai la durée des tables', () => {
  const dites = affirmations.flatMap(({ page, phrase, sources }) => {
    const tables = sources.flatMap((une) => dureesDesTables.get(une as Delai['texte']) ?? []);
    const lues = durees(phrase);
    // Le temps au bout duquel un silence vaut refus n’est pas la durée du délai.
    if (tables.length === 0 || lues.length === 0 || /silence/u.test(phrase)) return [];
    return [{ page, phrase, lues, tables: tables.map(({ dite }) => dite) }];
  });

  test('quand la phrase cite le texte de ce délai', () => {
    expect(dites.length).toBeGreaterThan(8);
    expect(dites.filter(({ lues, tables }) => lues.some((une) => !tables.includes(une)))).toEqual(
      [],
    );
  });
});

describe('le contrôle voit une contradiction', () => {
  const tableau = (entete: string, ...lignes: string[]) =>
    [entete, '| --- | --- |', ...lignes].join('\n');

  test('entre une affaire en ligne et la même en colonne', () => {
    const cases = [
      ...casesDeTableau('a', tableau('| Affaire | Nécessité |', '| Chez Amazon | Admise |')),
      ...casesDeTableau('b', tableau('| | Amazon |', '| **Nécessité** | Non détaillée |')),
    ];
    expect(contradictions(cases)).toEqual(['amazon, Nécessité : a oui, b inconnu']);
  });

  test.each([
    ['Une vidéo a été refusée.', 'ecartee'],
    ['En 2025, la Cour a admis la preuve : elle est admise.', 'admise'],
    ['Ses images lui sont inopposables.', 'ecartee'],
    ['La preuve n’est plus écartée d’office.', undefined],
    ['Une preuve admise, une autre refusée.', undefined],
    ['Le licenciement est admis.', undefined],
  ])('« %s » se lit %s', (phrase, sort) => {
    expect(sortDeLaPreuve(phrase)).toBe(sort);
  });

  test('dans une durée', () => {
    expect(durees('Deux ans, ou 15 jours ; douze mois après, vingt-quatre mois.')).toEqual([
      '24 mois',
      '15 jours',
      '12 mois',
      '24 mois',
    ]);
    expect(durees('Il a six ou neuf anciens.')).toEqual([]);
  });

  test('dans un montant et dans un jour', () => {
    expect(montants('Une amende de 40 000 euros, puis de 15 millions d’euros.')).toEqual([
      40_000, 15_000_000,
    ]);
    expect(
      joursCites('Soc., 1er juin 2023, n° 22-13.238, et 22 janvier 2025 (n° 22-15.793)'),
    ).toEqual([
      { numero: '22-13.238', jour: '2023-06-01' },
      { numero: '22-15.793', jour: '2025-01-22' },
    ]);
  });
});
