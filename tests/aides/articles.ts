import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Une partie d’un article : de son titre de deuxième niveau au suivant. */
interface Partie {
  readonly titre: string;
  readonly corps: string;
}

/** Un article tel que l’écrit le rédacteur, découpé pour être contrôlé. */
interface ArticleEcrit {
  readonly nom: string;
  readonly titre: string;
  readonly titreCourt: string;
  readonly resume: string;
  readonly ordre: number;
  readonly sources: readonly string[];
  readonly enBref: readonly string[];
  readonly modifications: readonly { readonly le: string }[];
  /** Le MDX, sans son en-tête. */
  readonly corps: string;
  readonly parties: readonly Partie[];
}

type EnTete = Omit<ArticleEcrit, 'nom' | 'corps' | 'parties'>;

const dossier = 'src/content/articles';

function lire(nom: string): ArticleEcrit {
  const [, entete = '', corps = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`${dossier}/${nom}`, 'utf8')) ?? [];
  const { modifications = [], ...suite } = parse(entete) as EnTete;
  const { titre, titreCourt, resume, ordre, sources, enBref } = suite;
  const parties = corps
    .split(/^## /m)
    .slice(1)
    .map((bloc) => {
      const [titre = '', ...lignes] = bloc.split('\n');
      return { titre, corps: lignes.join('\n') };
    });
  return {
    nom,
    titre,
    titreCourt,
    resume,
    ordre,
    sources,
    enBref,
    modifications,
    corps,
    parties,
  };
}

/** Tous les articles de `src/content/articles/`. */
export const articlesEcrits: readonly ArticleEcrit[] = readdirSync(dossier)
  .filter((nom) => nom.endsWith('.mdx'))
  .map(lire);

/** Les sources que citent les balises, dans l’ordre, sans répétition. */
export function sourcesCitees(mdx: string): readonly string[] {
  const attributs = mdx.matchAll(/<(?:Note|Loi)\b[^>]*?\b(?:sources?|num)="([^"]+)"/g);
  return [...new Set([...attributs].flatMap(([, liste = '']) => liste.split(' ')))];
}

/** Le texte que l’on lit dans la colonne : sans notes de marge, ni balises, ni signes de mise en forme. */
export function prose(mdx: string): string {
  return mdx
    .replace(/<Note\b[^>]*\/>/g, '')
    .replace(/<Note\b[^>]*>[\s\S]*?<\/Note>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*#|]|-{3,}/g, ' ');
}

/** Le texte des notes de marge, une par ligne. */
export function notes(mdx: string): string {
  return [...mdx.matchAll(/<Note\b[^>]*[^/]>([\s\S]*?)<\/Note>/g)]
    .map(([, texte = '']) => texte)
    .join('\n');
}

/** Les mots d’un texte, ponctuation exclue. */
export function mots(texte: string): readonly string[] {
  return texte.split(/\s+/).filter((mot) => /[\p{L}\d]/u.test(mot));
}

/** Les phrases des paragraphes ; titres, listes et tableaux n’en sont pas. */
export function phrases(mdx: string): readonly string[] {
  return mdx
    .split('\n\n')
    .filter((bloc) => !/^(?:#|\||- |<)/.test(bloc.trim()))
    .flatMap((bloc) => prose(bloc).split(/(?<=[.?!])\s+(?=[\p{Lu}«])/u))
    .filter((phrase) => mots(phrase).length > 0);
}
