import type { Root } from 'hast';
import { defineHastPlugin } from 'satteri';
import { lireLeRegistre } from '../paragraphes/lire.ts';
import { registreVide } from '../paragraphes/registre.ts';
import { copier } from './copier.ts';
import { composer } from './composer.ts';
import { placerLesNotes } from './notes.ts';
import { numeroterLesParagraphes } from './paragraphes.ts';
import { preparerLesTableaux } from './tableaux.ts';
import { ancrerLesTitres } from './titres.ts';

/** Transforme l’arbre d’un article : typographie, titres, paragraphes, notes. Rend le texte des paragraphes. */
function mettreEnForme(arbre: Root, article: URL | undefined): readonly string[] {
  composer(arbre);
  ancrerLesTitres(arbre);
  const paragraphes = numeroterLesParagraphes(
    arbre,
    article === undefined ? registreVide : lireLeRegistre(article),
  );
  preparerLesTableaux(arbre);
  placerLesNotes(arbre);
  return paragraphes;
}

/**
 * Greffon du processeur Markdown d’Astro. Les articles (MDX) reçoivent toute la mise en forme ;
 * les fiches (Markdown), la typographie seule. Les paragraphes d’un article sont aussi dans `data.paragraphes`.
 */
export const typographie = defineHastPlugin({
  name: 'typographie',
  before(racine, contexte) {
    const arbre = copier(racine);
    if (contexte.sourceFormat === 'mdx')
      Object.assign(contexte.data, { paragraphes: mettreEnForme(arbre, contexte.fileURL) });
    else composer(arbre);
    contexte.replaceNode(racine, arbre);
  },
});
