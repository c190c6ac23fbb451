import { expect, test } from 'vitest';
import { dialecte } from '../../../src/lib/donnees/csv.ts';
import { colonnes } from '../../../src/lib/donnees/decisions-csv.ts';
import { jalonsDe } from '../../../src/lib/donnees/jalons.ts';
import { decrirePaquet } from '../../../src/lib/donnees/paquet.ts';
import { schemaDeDecision, type SchemaJson } from '../../../src/lib/donnees/schema.ts';
import {
  nomsDesFaits,
  questions,
  versionDesRegles,
} from '../../../src/lib/droit/surveillance/index.ts';
import { editeur } from '../../../src/lib/editeur/editeur.ts';

const site = new URL('https://site.example/');
const jalons = { modifie: '2026-11-28', premiere: '1991-11-20', derniere: '2025-12-23' };

const { resources, ...reste } = decrirePaquet(
  [
    { nom: 'decisions.csv', contenu: 'id\r\n' },
    { nom: 'decisions-tableur.csv', contenu: '\uFEFFé' },
    { nom: 'decisions.json', contenu: '[]' },
    { nom: 'decisions.schema.json', contenu: '[]' },
    { nom: 'controle.json', contenu: '[]' },
    { nom: 'regles.json', contenu: '[]' },
  ],
  site,
  jalons,
) as { readonly resources: readonly Record<string, unknown>[] } & Record<string, unknown>;

test('le paquet, champ par champ : d’autres programmes le lisent', () => {
  expect(reste).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'a-ma-connaissance-decisions',
    homepage: 'https://site.example/donnees/',
    version: versionDesRegles.numero,
    created: `${versionDesRegles.date}T00:00:00Z`,
    modified: '2026-11-28',
    temporalCoverage: '1991-11-20/2025-12-23',
    accrualPeriodicity: 'irregular',
    language: 'fr',
    image: 'https://site.example/partage/donnees.png',
    keywords: ['droit du travail', 'surveillance', 'jurisprudence', 'RGPD'],
    licenses: [
      {
        name: 'etalab-2.0',
        title: 'Licence Ouverte / Open Licence 2.0',
        path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      },
    ],
    contributors: [{ path: 'https://site.example/mentions-legales/' }],
    sources: [{ path: 'https://site.example/decisions/' }],
  });
  expect((reste['versions'] as readonly object[]).at(-1)).toMatchObject({
    version: '2026.11',
    created: '2026-11-24T00:00:00Z',
    resources: [],
  });
  expect(reste['description']).toContain('https://site.example/donnees/');
});

test('le jeu nomme à qui écrire quand l’éditeur a donné son courriel, et rien à sa place', () => {
  const [contributeur] = reste['contributors'] as readonly [Readonly<Record<string, unknown>>];
  expect(contributeur['email']).toBe(editeur.courriel ?? undefined);
});

test('chaque fichier porte son nom, sa forme, sa taille en octets et son empreinte', () => {
  const formes = resources.map(({ name, path, bytes, format, mediatype, encoding }) =>
    [name, path, bytes, format, mediatype, encoding].join(' '),
  );
  expect(formes).toEqual([
    'decisions decisions.csv 4 csv text/csv utf-8',
    'decisions-tableur decisions-tableur.csv 5 csv text/csv utf-8',
    'decisions-json decisions.json 2 json application/json utf-8',
    'decisions-schema decisions.schema.json 2 json application/json utf-8',
    'controle controle.json 2 json application/json utf-8',
    'regles regles.json 2 json application/json utf-8',
  ]);
  for (const { title } of resources) expect(String(title).length).toBeGreaterThan(10);
  expect(resources[2]).toMatchObject({
    hash: 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
  });
});

test('seul le tableau sans marque se déclare tabulaire, avec son dialecte et ses colonnes', () => {
  expect(resources[0]).toMatchObject({
    type: 'table',
    profile: 'tabular-data-resource',
    dialect: dialecte,
    schema: { fields: colonnes, missingValues: [''], primaryKey: ['id'] },
  });
  expect(dialecte).toEqual({
    delimiter: ';',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    skipInitialSpace: false,
  });
  for (const autre of resources.slice(1)) expect(autre).not.toHaveProperty('schema');
});

test('le jeu a changé au dernier changement de ses fiches, et couvre de la première décision à la dernière', () => {
  const fiche = (date: string, publieLe: string, le: string, ...corrections: string[]) => ({
    date,
    publieLe,
    lecture: { par: 'nous', le } as never,
    modifications: corrections.map((jour) => ({ le: jour }) as never),
  });
  const jeu = [
    fiche('2020-05-05', '2026-11-24', '2026-11-20'),
    fiche('1991-11-20', '2026-11-25', '2026-11-28'),
    fiche('2004-01-01', '2026-11-24', '2026-11-20', '2026-11-26'),
  ];
  expect(jalonsDe(jeu)).toEqual({
    modifie: '2026-11-28',
    premiere: '1991-11-20',
    derniere: '2020-05-05',
  });
  const corrigee = fiche('2004-01-01', '2026-11-24', '2026-11-20', '2026-11-27', '2026-11-29');
  expect(jalonsDe([...jeu, corrigee]).modifie).toBe('2026-11-29');
  expect(jalonsDe([fiche('2020-05-05', '2026-11-30', '2026-11-20')]).modifie).toBe('2026-11-30');
  expect(jalonsDe([])).toEqual({ modifie: '', premiere: '', derniere: '' });
});

test('le schéma publié ajoute à la fiche son identifiant, son adresse et son résumé, tous dus', () => {
  const { properties = {}, required = [] } = schemaDeDecision;
  expect(properties['id']).toMatchObject({ type: 'string', pattern: '^[A-Za-z0-9-]+$' });
  expect(properties['adresse']).toMatchObject({ type: 'string', format: 'uri' });
  expect(properties['resume']).toMatchObject({ type: 'string' });
  expect(required).toEqual(expect.arrayContaining(['id', 'adresse', 'date', 'sources', 'resume']));
  expect(properties['date']).toMatchObject({ type: 'string', format: 'date' });
  expect(properties['faits']?.properties?.['role']).toMatchObject({
    title: nomsDesFaits.role,
    description: questions.role.intitule.observateur,
  });
});

/** Les propriétés d’un schéma, celles de ses groupes et de ses listes comprises, par leur nom entier. */
const proprietes = ({ properties = {} }: SchemaJson, prefixe = ''): [string, SchemaJson][] =>
  Object.entries(properties).flatMap(([nom, une]): [string, SchemaJson][] => [
    [`${prefixe}${nom}`, une],
    ...(une.items ? [[`${prefixe}${nom}[]`, une.items] as [string, SchemaJson]] : []),
    ...proprietes(une, `${prefixe}${nom}.`),
    ...proprietes(une.items ?? {}, `${prefixe}${nom}[].`),
  ]);

test('le schéma publié dit la sorte de chaque valeur, et qu’une liste due n’est jamais vide, sans rien que lui seul comprenne', () => {
  const toutes = proprietes(schemaDeDecision);
  expect(toutes.filter(([, { type }]) => type === undefined).map(([nom]) => nom)).toEqual([]);
  expect(toutes.filter(([, une]) => 'prefixItems' in une).map(([nom]) => nom)).toEqual([]);
  expect(Object.fromEntries(toutes)['lecture.ou']).toMatchObject({ type: 'array', minItems: 1 });
  expect(toutes.filter(([, { format }]) => format === 'ends_with')).toEqual([]);
});
