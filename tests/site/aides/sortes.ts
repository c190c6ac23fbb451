import { chaquePage } from './pages.ts';

/** Une page se range par sorte : son adresse, le dernier morceau remplacé quand sa voisine lui ressemble. */
const sorteDe = (adresse: string): string =>
  adresse.replace(
    /^\/(code-du-travail|decisions|dispositifs|facile-a-lire|idees-recues|kit-employeur|modeles|regles|textes)\/(?!comparer\/|controle\/|la-preuve\/|maif-et|matrice\/)[^/]+\/$/u,
    '/$1/…/',
  );

/** Les adresses du site bâti, par sorte de page. */
export function adressesParSorte(): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(
    chaquePage().map(({ adresse }) => adresse),
    sorteDe,
  );
}

/** De chaque sorte, trois adresses au plus : la première, celle du milieu, la dernière. */
export function troisDeChaqueSorte(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...adressesParSorte()].map(([sorte, adresses]) => {
      const rangs = new Set([0, 0.5, 1].map((part) => Math.floor(part * (adresses.length - 1))));
      return [sorte, adresses.filter((_, rang) => rangs.has(rang))];
    }),
  );
}
