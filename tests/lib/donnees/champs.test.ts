import { expect, test } from 'vitest';
import { caseDe, champsDe } from '../../../src/lib/donnees/champs.ts';
import type { SchemaJson } from '../../../src/lib/donnees/schema.ts';

const PLUSIEURS = 'Plusieurs valeurs possibles, séparées par « | ».';

/** Un schéma qui a une propriété de chaque sorte. */
const schema: SchemaJson = {
  required: ['id', 'juge', 'sources', 'numeros', 'lien'],
  properties: {
    id: { type: 'string', pattern: '^[a-z]+$', description: 'Identifiant.' },
    date: { type: 'string', format: 'date', title: 'Jour' },
    lien: { type: 'string', format: 'uri', pattern: '^https:' },
    montant: { type: 'number', minimum: 0 },
    publie: { type: 'boolean' },
    issue: { enum: ['gagne', 'perd'] },
    numeros: { type: 'array', items: { type: 'string' }, title: 'Numéros', description: 'Tous.' },
    cases: { type: 'array', items: { enum: ['a.b', 'c'] } },
    couple: { type: 'array', prefixItems: [{ type: 'string', enum: ['x'] }] },
    juge: {
      description: 'Qui a jugé.',
      required: ['nom'],
      properties: {
        nom: { type: 'string' },
        ville: { type: 'string', description: 'Où il siège.' },
      },
    },
    avocat: { required: ['nom'], properties: { nom: { type: 'string' } } },
    sources: {
      type: 'array',
      description: 'Ce qui a été lu.',
      items: {
        required: ['adresse'],
        properties: { adresse: { type: 'string', format: 'uri', title: 'Adresse' } },
      },
    },
  },
};

test('chaque sorte de propriété a sa colonne, telle que la norme l’écrit', () => {
  expect(champsDe(schema)).toEqual([
    {
      name: 'id',
      type: 'string',
      description: 'Identifiant.',
      constraints: { required: true, unique: true, pattern: '^[a-z]+$' },
    },
    { name: 'date', type: 'date', title: 'Jour' },
    // Le motif d’une adresse ne se répète pas : son format le dit.
    { name: 'lien', type: 'string', format: 'uri', constraints: { required: true } },
    { name: 'montant', type: 'number', constraints: { minimum: 0 } },
    { name: 'publie', type: 'boolean' },
    { name: 'issue', type: 'string', constraints: { enum: ['gagne', 'perd'] } },
    { name: 'numeros', type: 'string', title: 'Numéros', description: `Tous. ${PLUSIEURS}` },
    {
      name: 'cases',
      type: 'string',
      description: PLUSIEURS,
      constraints: { pattern: '^(?:a\\.b|c)(?: \\| (?:a\\.b|c))*$' },
    },
    {
      name: 'couple',
      type: 'string',
      description: PLUSIEURS,
      constraints: { pattern: '^(?:x)(?: \\| (?:x))*$' },
    },
    {
      name: 'juge.nom',
      type: 'string',
      description: 'Qui a jugé.',
      constraints: { required: true },
    },
    { name: 'juge.ville', type: 'string', description: 'Où il siège.' },
    // Un nom n’est dû que dans un groupe qui l’est.
    { name: 'avocat.nom', type: 'string' },
    {
      name: 'sources.adresse',
      type: 'string',
      title: 'Adresse',
      description: `Ce qui a été lu. ${PLUSIEURS}`,
    },
  ]);
  expect(champsDe({})).toEqual([]);
});

test('une case prend tout ce que la fiche dit sous ce nom, et reste vide si elle n’en dit rien', () => {
  const fiche = {
    id: 'a',
    montant: 0,
    zones: ['son', 'image'],
    sources: [{ adresse: 'un' }, { lue: true }, { adresse: 'deux' }],
    juge: null,
  };
  const cases = ['id', 'montant', 'zones', 'sources.adresse', 'juge.nom', 'id.nom', 'toString'];
  expect(cases.map((nom) => caseDe(fiche, nom))).toEqual([
    'a',
    '0',
    'son | image',
    'un | deux',
    '',
    '',
    '',
  ]);
});
