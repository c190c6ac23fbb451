/** Les jetons de couleur d’une feuille de style, tels qu’ils sont le jour : le premier choix de `light-dark()`. */
export function jetonsDuJour(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{3,8})/gu)].map(
      ([, nom = '', couleur = '']) => [nom, couleur] as const,
    ),
  );
}

const composantes = (couleur: string): readonly number[] => {
  const plein = couleur.length === 4 ? couleur.replace(/[0-9a-f]/gu, '$&$&') : couleur;
  return [1, 3, 5].map((rang) => Number.parseInt(plein.slice(rang, rang + 2), 16));
};

/** Deux couleurs mêlées : `part` pour cent de la première. */
function meler(premiere: string, part: number, seconde: string): string {
  const autre = composantes(seconde);
  return `#${composantes(premiere)
    .map((valeur, rang) => Math.round((valeur * part + (autre[rang] ?? 0) * (100 - part)) / 100))
    .map((valeur) => valeur.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Une valeur de style sans variable ni mélange, telle que tout programme de dessin la lit. */
export function resoudreCouleur(valeur: string, jetons: ReadonlyMap<string, string>): string {
  return valeur
    .replace(/var\((--[\w-]+)\)/gu, (entier, nom: string) => jetons.get(nom) ?? entier)
    .replace(
      /color-mix\(in srgb,\s*(#[0-9a-f]{3,6})\s+([\d.]+)%,\s*(#[0-9a-f]{3,6})\)/gu,
      (_, premiere: string, part: string, seconde: string) =>
        meler(premiere, Number(part), seconde),
    );
}
