import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Plusieurs composants d’une page demandent la même feuille, chacun devant ce qu’elle habille : la page ne garde que la
 * première demande. Sur place.
 */
export function uneFoisChaqueFeuille(arbre: Root): void {
  const vues = new Set<unknown>();
  visit(arbre, 'element', ({ tagName, properties: { rel, href } }, rang, parent) => {
    if (tagName !== 'link' || !String(rel).includes('stylesheet')) return undefined;
    if (!vues.has(href)) {
      vues.add(href);
      return undefined;
    }
    if (parent === undefined || rang === undefined) return undefined;
    parent.children.splice(rang, 1);
    return [SKIP, rang];
  });
}

const liee = /<link rel="stylesheet" href="([^"]+)">/gu;

/** Les adresses des feuilles que cette page demande en chemin, sauf l’impression. */
export const feuillesLiees = (html: string): readonly string[] =>
  [...html.matchAll(liee)].map(([, adresse = '']) => adresse);

/** La page avec ces feuilles écrites en elle, pour ce qui ne lit que la page : la figure détachée, le site à emporter. */
export async function incorporer(
  html: string,
  lire: (adresse: string) => Promise<string>,
): Promise<string> {
  const feuilles = new Map<string, string>();
  for (const adresse of feuillesLiees(html)) feuilles.set(adresse, await lire(adresse));
  return html.replaceAll(
    liee,
    (_, adresse: string) => `<style>${feuilles.get(adresse) ?? ''}</style>`,
  );
}
