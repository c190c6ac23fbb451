import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { estUnCadre } from '../../../src/lib/integrer/cadre.ts';
import { FICHIER } from '../../../src/lib/emporter/plan.ts';

/** Le dossier du site bâti. */
export const dossier = new URL('../../../dist/', import.meta.url).pathname;

/** Une page du site bâti. */
export interface PageBatie {
  /** L’adresse demandée au serveur : « /affaire-maif/ ». */
  readonly adresse: string;
  /** Le fichier, relatif à dist/. */
  readonly fichier: string;
  readonly html: string;
}

/** Lit une fois pour tout l’ouvrier : le site bâti ne change pas le temps des essais, et le relire coûte. */
function uneFois<T>(lire: () => T): () => T {
  let garde: { readonly lu: T } | undefined;
  return () => (garde ??= { lu: lire() }).lu;
}

/** Tous les fichiers de dist/, en chemins relatifs à barres obliques. */
export const chaqueFichier = uneFois((): readonly string[] => {
  if (!existsSync(dossier)) {
    throw new Error('dist/ manque : lancer « npm run build » avant « npm run test:site ».');
  }
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => relative(dossier, join(entree.parentPath, entree.name)).split(sep).join('/'))
    .sort();
});

const lire = (fichier: string): PageBatie => ({
  fichier,
  adresse: `/${fichier.replace(/index\.html$/, '')}`,
  html: readFileSync(join(dossier, fichier), 'utf8'),
});

/**
 * Toutes les pages du site bâti, dans l’ordre de leurs adresses. Le fichier à emporter n’en est pas une :
 * ses essais sont dans tests/site/emporter.spec.ts. Les pages à encadrer non plus : voir `chaqueCadre`.
 */
export const chaquePage = uneFois((): readonly PageBatie[] =>
  chaqueFichier()
    .filter((fichier) => fichier.endsWith('.html') && !fichier.startsWith('pagefind/'))
    .filter((fichier) => fichier !== FICHIER && !estUnCadre(fichier))
    .map(lire),
);

/** Toutes les pages à encadrer ailleurs. */
export const chaqueCadre = uneFois((): readonly PageBatie[] =>
  chaqueFichier()
    .filter((fichier) => fichier.endsWith('.html') && estUnCadre(fichier))
    .map(lire),
);
