import type { Root } from 'hast';
import { defineHastPlugin } from 'satteri';
import { copier } from './copier.ts';
import { composer } from './composer.ts';
import { placerLesNotes } from './notes.ts';
import { numeroterLesParagraphes } from './paragraphes.ts';
import { preparerLesTableaux } from './tableaux.ts';
import { ancrerLesTitres } from './titres.ts';

/** Transforme l’arbre d’un article : typographie, titres, paragraphes, notes. */
function mettreEnForme(arbre: Root): void {
  composer(arbre);
  ancrerLesTitres(arbre);
  numeroterLesParagraphes(arbre);
  preparerLesTableaux(arbre);
  placerLesNotes(arbre);
}

/**
 * Greffon du processeur Markdown d’Astro. Les articles (MDX) reçoivent toute la mise en forme ;
 * les fiches (Markdown), la typographie seule.
 */
export const typographie = defineHastPlugin({
  name: 'typographie',
  before(racine, contexte) {
    const arbre = copier(racine);
    if (contexte.sourceFormat === 'mdx') mettreEnForme(arbre);
    else composer(arbre);
    contexte.replaceNode(racine, arbre);
  },
});
