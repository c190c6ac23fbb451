import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { CODE } from '../textes/code-du-travail.ts';
import { articlesDe, type NoeudLegi } from '../textes/legi.ts';
import { nettoyer } from '../textes/nettoyer.ts';
import type { TexteLu } from './comparer.ts';
import type { Fichier } from './dependants.ts';

const racine = new URL('../../../', import.meta.url);

/** Les textes tels qu’ils ont été lus : un témoin, jamais affiché, que seule la veille compare. */
const TEMOIN = new URL('src/lib/veille/textes-lus.json.gz', racine);

/** Le témoin des textes lus, par numéro d’article. */
export function lireTemoin(): Readonly<Record<string, TexteLu>> {
  return JSON.parse(gunzipSync(readFileSync(TEMOIN)).toString()) as Record<string, TexteLu>;
}

/** Écrit le témoin, trié par numéro. */
export function ecrireTemoin(lus: Readonly<Record<string, TexteLu>>): void {
  const trie = Object.fromEntries(Object.entries(lus).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(TEMOIN, gzipSync(JSON.stringify(trie), { level: 9 }));
}

/** Les articles en vigueur d’un fichier du paquet ; sans chemin, du paquet installé. */
export function lirePaquet(chemin?: string): ReadonlyMap<string, TexteLu> {
  const fichier = chemin ?? createRequire(import.meta.url).resolve(CODE);
  const noeud = JSON.parse(readFileSync(fichier, 'utf8')) as NoeudLegi;
  return new Map(
    articlesDe(noeud)
      .filter(({ etat }) => etat === 'VIGUEUR')
      .map(({ num, version, html }) => [
        num.trim(),
        { version, texte: nettoyer(html, () => false).brut },
      ]),
  );
}

/** Tous les fichiers de `src` où une source peut être nommée, sauf le registre. */
export function lireFichiers(): readonly Fichier[] {
  return [
    'src/content',
    'src/lib/droit',
    'src/lib/kit',
    'src/lib/images',
    'src/components',
  ].flatMap((dossier) =>
    readdirSync(new URL(dossier, racine), { recursive: true, encoding: 'utf8' })
      .map((nom) => `${dossier}/${nom.replaceAll('\\', '/')}`)
      .filter((nom) => /\.(?:mdx?|ts|astro|svelte)$/u.test(nom) && !nom.endsWith('/sources.ts'))
      .map((nom) => ({ chemin: nom, texte: readFileSync(new URL(nom, racine), 'utf8') })),
  );
}

/** Le jour de lecture et le degré de chaque fiche de `src/content/textes/`. */
export function lireTextes(): readonly { id: string; luLe: Date; verification: string }[] {
  const dossier = new URL('src/content/textes/', racine);
  return readdirSync(dossier).map((nom) => {
    const [, entete = ''] =
      /^---\n(.*?)\n---\n/su.exec(readFileSync(new URL(nom, dossier), 'utf8')) ?? [];
    const { luLe, verification } = parse(entete) as { luLe: string; verification: string };
    return { id: nom.replace(/\.md$/u, ''), luLe: new Date(luLe), verification };
  });
}
