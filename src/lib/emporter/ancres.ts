import { horsDeLaBase, sousLaBase } from '../liens/base.ts';

/** Ce que le fichier à emporter contient : chaque adresse du site, et l’ancre qui la remplace. */
export interface Plan {
  /** L’adresse du site en ligne, sans barre à la fin. */
  readonly site: string;
  readonly ancres: Readonly<Record<string, string>>;
}

/** L’identifiant d’un endroit d’une page, une fois la page rangée parmi d’autres. */
export const prefixer = (ancre: string, identifiant: string): string => `${ancre}--${identifiant}`;

/** Vrai si ce fragment porte des réponses ou un outil : ce n’est pas un endroit (src/lib/partage/). */
export const porteUneValeur = (fragment: string): boolean => fragment.includes('=');

/**
 * Où mène un lien du site dans le fichier à emporter : une ancre si la page y est, sinon l’adresse en
 * ligne. Un lien vers un autre site ne change pas.
 */
export function resoudre(
  lien: string,
  depuis: string,
  plan: Plan,
  existe: (identifiant: string) => boolean,
): string {
  const { origin, pathname } = new URL(`${plan.site}/`);
  const cible = new URL(sousLaBase(lien, pathname), plan.site + depuis);
  if (cible.origin !== origin) return lien;
  const ancre = plan.ancres[horsDeLaBase(cible.pathname, pathname)];
  if (ancre === undefined) return cible.href;
  if (porteUneValeur(cible.hash)) return cible.hash;
  const fragment = decodeURIComponent(cible.hash.slice(1));
  if (fragment === '') return `#${ancre}`;
  const endroit = [prefixer(ancre, fragment), fragment].find(existe);
  return endroit === undefined ? cible.href : `#${endroit}`;
}
