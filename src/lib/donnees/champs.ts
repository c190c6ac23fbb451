import type { SchemaJson } from './schema.ts';

/** Une colonne du tableau, comme la norme Frictionless (Table Schema) la décrit. */
export interface Champ {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly title?: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

/** Ce qui sépare plusieurs valeurs dans une case. */
export const ENTRE_VALEURS = ' | ';

/** D’où vient un champ imbriqué : il reprend la description de son groupe s’il n’en a pas. */
interface Groupe {
  readonly prefixe: string;
  readonly obligatoire: boolean;
  readonly description?: string | undefined;
}

/** Les colonnes d’un schéma : un objet s’y déplie, une liste y tient dans une case. */
export function champsDe(
  schema: SchemaJson,
  groupe: Groupe = { prefixe: '', obligatoire: true },
): readonly Champ[] {
  return Object.entries(schema.properties ?? {}).flatMap(([nom, brute]) => {
    const description = brute.description ?? groupe.description;
    const propriete: SchemaJson = { ...brute, ...(description !== undefined && { description }) };
    const requis = groupe.obligatoire && (schema.required ?? []).includes(nom);
    const nomComplet = `${groupe.prefixe}${nom}`;
    const sousGroupe = { prefixe: `${nomComplet}.`, obligatoire: requis, description };
    if (propriete.properties) return champsDe(propriete, sousGroupe);
    const element = propriete.items ?? propriete.prefixItems?.[0];
    if (element?.properties)
      return champsDe(element, { ...sousGroupe, obligatoire: false }).map((un) => enListe(un));
    if (propriete.type === 'array')
      return [enListe(champDe(nomComplet, propriete, false), element?.enum)];
    return [champDe(nomComplet, propriete, requis)];
  });
}

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** La case d’une liste : un texte, dont chaque valeur reste contrôlée quand elles sont fermées. */
function enListe(champ: Champ, valeurs?: readonly string[]): Champ {
  const { name, title, description = '' } = champ;
  const une = valeurs && `(?:${valeurs.map(echapper).join('|')})`;
  return {
    name,
    type: 'string',
    ...(title !== undefined && { title }),
    description:
      `${description} Plusieurs valeurs possibles, séparées par «${ENTRE_VALEURS}».`.trim(),
    ...(une !== undefined && {
      constraints: { pattern: `^${une}(?: \\| ${une})*$` },
    }),
  };
}

const types: Readonly<Record<string, Champ['type']>> = { number: 'number', boolean: 'boolean' };

function champDe(name: string, schema: SchemaJson, requis: boolean): Champ {
  const { format, title, description, enum: valeurs, pattern, minimum } = schema;
  const contraintes = {
    ...(requis && { required: true as const }),
    ...(name === 'id' && { unique: true as const }),
    ...(valeurs && { enum: valeurs }),
    ...(pattern !== undefined && format === undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
  };
  return {
    name,
    type: format === 'date' ? 'date' : (types[schema.type ?? ''] ?? 'string'),
    ...(format === 'uri' && { format }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(Object.keys(contraintes).length > 0 && { constraints: contraintes }),
  };
}

/** La case d’une colonne pour une fiche : vide si la décision ne le dit pas. */
export function caseDe(fiche: unknown, nom: string): string {
  const valeurs = nom
    .split('.')
    .reduce<readonly unknown[]>(
      (objets, cle) => objets.flatMap((objet) => lire(objet, cle)),
      [fiche],
    );
  return valeurs.map(String).join(ENTRE_VALEURS);
}

function lire(objet: unknown, cle: string): readonly unknown[] {
  if (typeof objet !== 'object' || objet === null) return [];
  const valeur: unknown = Object.entries(objet).find(([nom]) => nom === cle)?.[1];
  return valeur === undefined ? [] : [valeur].flat();
}
