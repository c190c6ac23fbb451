import { z } from 'astro/zod';
import { nomsDesFaits, questions } from '../droit/surveillance/index.ts';
import type { Fait } from '../droit/surveillance/index.ts';
import { decision } from '../schemas/decision.ts';

/** Un schéma JSON, réduit à ce que nos schémas en emploient. */
export interface SchemaJson {
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: SchemaJson;
  readonly prefixItems?: readonly SchemaJson[];
  readonly properties?: Readonly<Record<string, SchemaJson>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const estUnFait = (nom: string): nom is Fait => nom in questions;

/** Ce qui n’a pas d’écriture en JSON : un jour s’écrit `2025-01-22`, un numéro de registre est un texte. */
function traduire(zod: string, json: Record<string, unknown>): void {
  if (zod === 'date') Object.assign(json, { type: 'string', format: 'date' });
  if (zod === 'custom') Object.assign(json, { type: 'string' });
  // « ends_with » n’est connu que de Zod ; le motif qui l’accompagne dit la même chose.
  if (json['format'] === 'ends_with') delete json['format'];
  // « Un, puis d’autres pareils » s’écrit plus simplement : une liste d’au moins un élément.
  const { prefixItems, items } = json;
  if (Array.isArray(prefixItems) && JSON.stringify(prefixItems) === JSON.stringify([items])) {
    delete json['prefixItems'];
    json['minItems'] = 1;
  }
}

const brut = z.toJSONSchema(decision, {
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }) => traduire(zodSchema._zod.def.type, jsonSchema),
}) as SchemaJson;

function documenterUnFait(nom: string, schema: SchemaJson): SchemaJson {
  if (!estUnFait(nom)) return schema;
  return { ...schema, title: nomsDesFaits[nom], description: questions[nom].intitule.observateur };
}

function proprietes(
  { properties = {} }: SchemaJson,
  dire: (nom: string, schema: SchemaJson) => SchemaJson,
): Readonly<Record<string, SchemaJson>> {
  return Object.fromEntries(
    Object.entries(properties).map(([nom, schema]) => [nom, dire(nom, schema)]),
  );
}

/** Le schéma d’une décision publiée : celui de sa fiche, son identifiant, son adresse et son résumé. */
export const schemaDeDecision: SchemaJson = {
  ...brut,
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9-]+$',
      description: 'Identifiant : celui de la fiche, de la page et du fichier.',
    },
    adresse: { type: 'string', format: 'uri', description: 'La page de la décision sur ce site.' },
    ...proprietes(brut, (nom, schema) =>
      nom === 'faits' ? { ...schema, properties: proprietes(schema, documenterUnFait) } : schema,
    ),
    resume: { type: 'string', description: 'Les faits, résumés par nous.' },
  },
  required: ['id', 'adresse', ...(brut.required ?? []), 'resume'],
};
