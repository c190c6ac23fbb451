import { execFileSync } from 'node:child_process';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import type { Element } from 'hast';

/** Une ligne d’une page imprimée, et sa boîte, en points. */
export interface Ligne {
  readonly texte: string;
  readonly gauche: number;
  readonly haut: number;
  readonly droite: number;
  readonly bas: number;
}

/** Une page imprimée. */
export interface PageImprimee {
  readonly largeur: number;
  readonly hauteur: number;
  readonly lignes: readonly Ligne[];
}

const nombre = (element: Element, nom: string) => Number(element.properties[nom]);

function lireLigne(element: Element): Ligne {
  return {
    texte: toText(element).replaceAll(/\s+/gu, ' ').trim(),
    gauche: nombre(element, 'xmin'),
    haut: nombre(element, 'ymin'),
    droite: nombre(element, 'xmax'),
    bas: nombre(element, 'ymax'),
  };
}

/** Les pages d’un PDF, ligne par ligne, telles que `pdftotext -bbox-layout` les mesure. */
export function lirePages(pdftotext: string, pdf: string): readonly PageImprimee[] {
  const pages: PageImprimee[] = [];
  const xml = execFileSync(pdftotext, ['-bbox-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  visit(fromHtml(xml), 'element', (page) => {
    if (page.tagName !== 'page') return;
    const lignes: Ligne[] = [];
    visit(page, 'element', (element) => {
      if (element.tagName === 'line') lignes.push(lireLigne(element));
    });
    pages.push({ largeur: nombre(page, 'width'), hauteur: nombre(page, 'height'), lignes });
  });
  return pages;
}
