import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'parse5';
import { allegerLesDessins } from '../images/alleger-les-dessins.ts';
import { baser } from '../liens/baser.ts';
import { uneFoisChaqueFeuille } from '../styles/feuilles-liees.ts';
import { marquerLesCitations } from './citer.ts';
import { coller } from './coller.ts';
import { composer } from './composer.ts';
import { lier } from './lier.ts';
import { eviterLesVides } from './marges.ts';
import { ouvrirLesSigles } from './sigles.ts';
import { resserrer } from './resserrer.ts';
import { remonterLesStyles } from './styles-en-tete.ts';
import { lierLesTelephones } from './telephones.ts';

/** L’arbre d’une page, sans la place de chaque nœud dans le texte : la noter coûte autant que le lire. */
const lire = (html: string): Root => fromParse5(parse(html, { scriptingEnabled: false })) as Root;

/**
 * Une page HTML entière, son texte mis à la typographie française, ses liens sous la base du site, ses dessins et ses
 * feuilles allégés. Scripts,
 * styles et îlots restent tels quels : la politique de sécurité hache les premiers, Svelte relit les derniers.
 */
export function composerPage(html: string, base = '/'): string {
  const arbre = lire(html);
  baser(arbre, base);
  composer(arbre);
  coller(arbre);
  marquerLesCitations(arbre);
  lier(arbre);
  eviterLesVides(arbre);
  ouvrirLesSigles(arbre);
  lierLesTelephones(arbre);
  remonterLesStyles(arbre);
  uneFoisChaqueFeuille(arbre);
  allegerLesDessins(arbre);
  resserrer(arbre);
  // L’apostrophe d’un attribut reste une apostrophe : la politique de sécurité en est pleine.
  return toHtml(arbre, { allowDangerousCharacters: true });
}
