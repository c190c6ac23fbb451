/**
 * Le site peut être servi sous un dossier (`base` de src/lib/editeur/editeur.ts : « / », ou « /sous/chemin/ »).
 * Partout ailleurs, une adresse interne s’écrit depuis la racine du site ; ici, elle devient celle que le
 * navigateur demande.
 */

/** Une adresse de ce site : « /affaire-maif/ », non « //ailleurs.fr/ », ni « https://… », ni « #ici ». */
const interne = /^\/(?!\/)/u;

/**
 * L’adresse à demander : une adresse interne reçoit la base, sauf si elle l’a déjà ; toute autre reste.
 * Les liens des pages la reçoivent en une fois (src/middleware.ts) : seuls les îlots et les scripts l’appellent.
 */
export function sousLaBase(adresse: string, base: string = import.meta.env.BASE_URL): string {
  if (base === '/' || !interne.test(adresse) || adresse.startsWith(base)) return adresse;
  return base + adresse.slice(1);
}

/** L’adresse d’une page depuis la racine du site : l’inverse de `sousLaBase`. */
export function horsDeLaBase(adresse: string, base: string = import.meta.env.BASE_URL): string {
  return adresse.startsWith(base) ? `/${adresse.slice(base.length)}` : adresse;
}
