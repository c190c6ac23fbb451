import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { coller } from './coller.ts';
import { composer } from './composer.ts';
import { lier } from './lier.ts';
import { remonterLesStyles } from './styles-en-tete.ts';

/**
 * Une page HTML entière, son texte mis à la typographie française. Scripts, styles et îlots restent
 * tels quels : la politique de sécurité hache les premiers, Svelte relit les derniers.
 */
export function composerPage(html: string): string {
  const arbre = fromHtml(html);
  composer(arbre);
  coller(arbre);
  lier(arbre);
  remonterLesStyles(arbre);
  // L’apostrophe d’un attribut reste une apostrophe : la politique de sécurité en est pleine.
  return toHtml(arbre, { allowDangerousCharacters: true });
}
