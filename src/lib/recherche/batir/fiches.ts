import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { champsDeLEntete } from '../../contenu/champs-de-l-entete.ts';

/** Une fiche de `src/content` : son nom de fichier, son en-tête, son corps. */
interface FicheLue {
  readonly id: string;
  readonly entete: Readonly<Record<string, unknown>>;
  readonly corps: string;
}

const decoupe = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/**
 * Les fiches d’un dossier de `src/content`, dans l’ordre de leurs noms, avec ces champs de leur en-tête. Arrête la
 * construction si l’une n’a pas d’en-tête.
 */
export function lireFiches(
  contenu: string,
  dossier: string,
  champs: readonly string[],
): readonly FicheLue[] {
  return readdirSync(join(contenu, dossier))
    .sort()
    .flatMap((nom) => {
      const id = /^(.+)\.mdx?$/.exec(nom)?.[1];
      if (id === undefined) return [];
      const [, yaml, corps = ''] =
        decoupe.exec(readFileSync(join(contenu, dossier, nom), 'utf8')) ?? [];
      if (yaml === undefined)
        throw new Error(
          `src/content/${dossier}/${nom} n’a pas d’en-tête : l’écrire entre deux lignes « --- ».`,
        );
      const entete = (parse(champsDeLEntete(yaml, champs)) ?? {}) as FicheLue['entete'];
      return [{ id, entete, corps }];
    });
}

/** Les textes d’un champ de l’en-tête, qu’il en tienne un, plusieurs ou aucun. */
export function listeDe(entete: FicheLue['entete'], champ: string): readonly string[] {
  const valeur = entete[champ];
  return (Array.isArray(valeur) ? valeur : [valeur]).filter((mot) => typeof mot === 'string');
}

/** Le texte d’un champ de l’en-tête ; vide s’il manque. */
export function texteDe(entete: FicheLue['entete'], champ: string): string {
  return listeDe(entete, champ)[0] ?? '';
}
