import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { identifiant } from './identifiant.ts';

/** Donne à chaque titre une ancre lisible et stable, tirée de son intitulé ; un doublon prend un numéro. */
export function ancrerLesTitres(arbre: Root): void {
  const vus = new Map<string, number>();
  visit(arbre, 'element', (element) => {
    if (!/^h[2-6]$/u.test(element.tagName)) return;
    const base = identifiant(toText(element));
    const rang = (vus.get(base) ?? 0) + 1;
    vus.set(base, rang);
    element.properties['id'] ??= rang === 1 ? base : `${base}-${String(rang)}`;
  });
}
