import type { Root } from 'hast';
import { parcourir } from '../typographie/parcourir.ts';

/**
 * Plusieurs composants d’une page demandent la même feuille, chacun devant ce qu’elle habille : la page ne garde que la
 * première demande. Sur place.
 */
export function uneFoisChaqueFeuille(arbre: Root): void {
  const vues = new Set<unknown>();
  parcourir(arbre, ({ tagName, properties: { rel, href } }) => {
    if (tagName !== 'link' || !String(rel).includes('stylesheet')) return 'entrer';
    if (vues.has(href)) return 'oter';
    vues.add(href);
    return 'passer';
  });
}

const liee = /<link rel="stylesheet" href="([^"]+)">/gu;

/** Les adresses des feuilles que cette page demande en chemin, sauf l’impression. */
const feuillesLiees = (html: string): readonly string[] =>
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
