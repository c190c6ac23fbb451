import { createHash } from 'node:crypto';
import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsAjv from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/schemas/decision.ts';
import { ENTRE_VALEURS } from '../../../src/lib/donnees/champs.ts';
import type { Champ } from '../../../src/lib/donnees/champs.ts';
import { dresserLeBilan } from '../../../src/lib/controle/bilan.ts';
import { casJuge } from '../../../src/lib/controle/lire.ts';
import { fichiersOuverts } from '../../../src/lib/donnees/fichiers.ts';
import { versionsDuJeu } from '../../../src/lib/donnees/versions.ts';
import { obligations, vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import { lireFiches } from '../../aides/fiches.ts';

const corps = new Map(lireFiches('decisions').map((fiche) => [fiche.id, fiche.corps]));
const site = new URL('https://site.example/');
const entrees = [...fichesDeDecision].map(([id, data]) => ({ id, data, body: corps.get(id) }));
const fichiers = fichiersOuverts(entrees, site, dresserLeBilan(entrees.map(casJuge)));
const texte = (nom: string): string => fichiers.get(nom) ?? '';
const json = (nom: string): unknown => JSON.parse(texte(nom));

interface Paquet {
  readonly licenses: readonly { readonly name: string }[];
  readonly version: string;
  readonly modified: string;
  readonly temporalCoverage: string;
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly dialect?: { readonly delimiter: string; readonly quoteChar: string };
    readonly schema?: { readonly fields: readonly Champ[] };
  }[];
}
const paquet = json('datapackage.json') as Paquet;
const tableau = paquet.resources.find(({ path }) => path === 'decisions.csv');
const champs = tableau?.schema?.fields ?? [];

/** Le tableau relu par un autre programme que le nôtre, selon le dialecte que le paquet déclare. */
const lignes = parse<Record<string, string>>(texte('decisions.csv'), {
  columns: true,
  delimiter: tableau?.dialect?.delimiter ?? '',
  quote: tableau?.dialect?.quoteChar ?? '',
  recordDelimiter: '\r\n',
  relaxQuotes: false,
});

describe('decisions.json', () => {
  const schema = json('decisions.schema.json') as Schema;

  test('est conforme au schéma publié, selon un validateur tiers', () => {
    const { errors } = new Validator(schema, '2020-12', false).validate(json('decisions.json'));
    expect(errors).toEqual([]);
  });

  test('le schéma se dit de la version de JSON Schema que les validateurs attendent, une seule fois', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'array',
    });
    expect(texte('decisions.schema.json').match(/"\$schema"/gu)).toHaveLength(1);
  });

  test('Ajv, strict, compile le schéma et admet toutes les fiches', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formatsAjv.default(ajv);
    const valider = ajv.compile(schema as object);
    expect(valider(json('decisions.json')), ajv.errorsText(valider.errors)).toBe(true);
  });

  test('le schéma refuse un fait, une réponse ou un champ inconnus', () => {
    const [premiere] = json('decisions.json') as readonly Record<string, unknown>[];
    const refuse = (fiche: object) => !new Validator(schema, '2020-12').validate([fiche]).valid;
    expect(refuse({ ...premiere })).toBe(false);
    expect(refuse({ ...premiere, faits: { invente: 'oui' } })).toBe(true);
    expect(refuse({ ...premiere, faits: { etat: 'invente' } })).toBe(true);
    expect(refuse({ ...premiere, invente: 1 })).toBe(true);
    expect(refuse({ ...premiere, date: 'hier' })).toBe(true);
  });

  test('chaque fiche dit quand elle a paru, quand elle a été lue, et ce qui y a changé', () => {
    const publiees = json('decisions.json') as readonly {
      readonly id: string;
      readonly publieLe: string;
      readonly lecture: { readonly le: string };
      readonly modifications: readonly { readonly le: string; readonly quoi: string }[];
    }[];
    for (const { id, publieLe, lecture, modifications } of publiees) {
      const fiche = fichesDeDecision.get(id);
      expect([publieLe, lecture.le], id).toEqual(
        [fiche?.publieLe, fiche?.lecture.le].map((le) => le?.toISOString().slice(0, 10)),
      );
      expect(modifications.map(({ quoi }) => quoi)).toEqual(
        fiche?.modifications.map(({ quoi }) => quoi),
      );
    }
    expect(publiees.flatMap(({ modifications }) => modifications).length).toBeGreaterThan(0);
  });

  test('toutes les décisions y sont, de la plus récente à la plus ancienne', () => {
    const publiees = json('decisions.json') as readonly { id: string; date: string }[];
    expect(new Set(publiees.map(({ id }) => id))).toEqual(new Set(fichesDeDecision.keys()));
    expect(publiees.map(({ date }) => date)).toEqual(
      publiees
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });
});

describe('decisions.csv', () => {
  test('commence par son premier en-tête, finit ses lignes par CRLF, et se relit colonne par colonne', () => {
    const [premier = ''] = texte('decisions.csv').split(';');
    expect(premier).toBe(champs[0]?.name);
    expect(texte('decisions-tableur.csv')).toBe(`\uFEFF${texte('decisions.csv')}`);
    expect(texte('decisions.csv').endsWith('\r\n')).toBe(true);
    expect(lignes).toHaveLength(fichesDeDecision.size);
    expect(Object.keys(lignes[0] ?? {})).toEqual(champs.map(({ name }) => name));
  });

  test('rend les mêmes mots que la fiche, accents et guillemets compris', () => {
    for (const ligne of lignes) {
      const fiche = fichesDeDecision.get(ligne['id'] ?? '') as Decision;
      expect(ligne['solution']).toBe(fiche.solution);
      expect(ligne['question']).toBe(fiche.question);
      expect(ligne['resume']).toBe(corps.get(ligne['id'] ?? ''));
      expect(ligne['date']).toBe(fiche.date.toISOString().slice(0, 10));
      expect(ligne['faits.zones']).toBe(
        ((fiche.faits['zones'] ?? []) as readonly string[]).join(ENTRE_VALEURS),
      );
      expect(ligne['sources.adresse']?.split(ENTRE_VALEURS)).toEqual(
        fiche.sources.map(({ adresse }) => adresse),
      );
    }
    expect(texte('decisions.csv')).toMatch(/[éèàçœ]/);
  });

  test('chaque case tient les contraintes que le paquet déclare', () => {
    const defauts = lignes.flatMap((ligne) =>
      champs.flatMap((champ) =>
        defautDe(ligne[champ.name] ?? '', champ).map(
          (defaut) => `${ligne['id'] ?? ''}, ${champ.name} : ${defaut}`,
        ),
      ),
    );
    expect(defauts).toEqual([]);
  });

  test('aucune case ne serait lue comme une formule, ni coupée par le séparateur de valeurs', () => {
    const cases = lignes.flatMap((ligne) => Object.values(ligne));
    expect(cases.filter((une) => /^[=+@\t]|^-\D/.test(une))).toEqual([]);
    const textes = lignes.flatMap((ligne) => [ligne['resume'] ?? '', ligne['solution'] ?? '']);
    expect(textes.filter((un) => un.includes(ENTRE_VALEURS))).toEqual([]);
  });
});

function defautDe(valeur: string, { type, constraints = {} }: Champ): readonly string[] {
  if (valeur === '') return constraints.required ? ['vide'] : [];
  const defauts = [
    [constraints.enum && !constraints.enum.includes(valeur), 'hors de la liste'],
    [constraints.pattern && !new RegExp(constraints.pattern, 'u').test(valeur), 'mal écrit'],
    [type === 'number' && !Number.isFinite(Number(valeur)), 'n’est pas un nombre'],
    [type === 'boolean' && !['true', 'false'].includes(valeur), 'n’est pas un booléen'],
    [type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(valeur), 'n’est pas un jour'],
  ] as const;
  return defauts.filter(([vrai]) => vrai).map(([, defaut]) => defaut);
}

describe('datapackage.json', () => {
  test('décrit chaque fichier, sa taille, la licence et la version', () => {
    expect(paquet.resources.map(({ path }) => path)).toEqual(
      [...fichiers.keys()].filter((nom) => nom !== 'datapackage.json'),
    );
    for (const { path, bytes } of paquet.resources)
      expect(Buffer.byteLength(texte(path))).toBe(bytes);
    expect(paquet.licenses.map(({ name }) => name)).toEqual(['etalab-2.0']);
    expect(paquet.version).not.toBe('');
  });

  test('dit qui publie, d’où vient le jeu, quand il a changé, ce qu’il couvre, et l’empreinte de chaque fichier', () => {
    expect(paquet).toMatchObject({
      contributors: [{ roles: ['publisher', 'contact'] }],
      sources: [{ path: 'https://site.example/decisions/' }],
      accrualPeriodicity: 'irregular',
      versions: versionsDuJeu.map(({ numero, changements }) => ({
        version: numero,
        changes: changements,
      })),
    });
    const { modified, temporalCoverage } = paquet;
    expect(modified).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    for (const { path, hash } of paquet.resources)
      expect(hash).toBe(`sha256:${createHash('sha256').update(texte(path)).digest('hex')}`);
  });

  test('chaque colonne a sa description, tirée du schéma des fiches', () => {
    expect(champs.filter(({ description = '' }) => description.length < 8)).toEqual([]);
    const une = (nom: string) => champs.find(({ name }) => name === nom)?.description;
    expect(une('sources.adresse')).toContain('Adresse complète');
    expect(une('sources.confirme')).toContain('Ce que cette page confirme');
  });

  test('chaque fait du vocabulaire est une colonne, ses réponses les valeurs admises', () => {
    for (const [fait, { reponses, multiple }] of Object.entries(vocabulaire)) {
      const champ = champs.find(({ name }) => name === `faits.${fait}`);
      if (multiple)
        expect(reponses.join(ENTRE_VALEURS)).toMatch(
          new RegExp(champ?.constraints?.pattern ?? '^$'),
        );
      else expect(champ?.constraints?.enum).toEqual(reponses);
    }
  });
});

test('regles.json donne les tables mêmes du questionnaire', () => {
  expect(json('regles.json')).toMatchObject({
    obligations: JSON.parse(JSON.stringify(obligations)) as object,
    vocabulaire: JSON.parse(JSON.stringify(vocabulaire)) as object,
  });
});
