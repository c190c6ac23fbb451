import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** En dessous, un fichier n’y gagne que quelques octets. */
const PLANCHER = 256;

/** Du texte : le reste (polices, index de la recherche) est comprimé d’origine. */
const texte = /\.(?:css|csv|html|ico|js|json|svg|txt|wasm|xml)$/u;

/** Les deux écritures d’un fichier ; celle qui ne l’allège pas manque. */
interface Comprimes {
  readonly br?: Buffer;
  readonly gz?: Buffer;
}

/** Ce fichier gagne-t-il à être comprimé, d’après son nom ? */
export function estComprimable(fichier: string): boolean {
  return texte.test(fichier);
}

/** Au-delà, un fichier est offert au téléchargement : aucune page ne l’attend. */
const GROS = 250_000;

/**
 * Combien serrer ce fichier : 11 pour les scripts et les données qu’une page attend, 10 pour le reste (à 2 %
 * près le même poids, pour un tiers du temps).
 */
export const qualiteDe = (fichier: string, octets: number): 10 | 11 =>
  fichier.endsWith('.html') || octets > GROS ? 10 : 11;

/**
 * Un fichier comprimé une fois pour toutes, en brotli et en gzip 9. Les mêmes octets donnent toujours les mêmes
 * octets. D’une traite : c’est un ouvrier qui s’en charge (ouvrier.ts).
 */
export function comprimer(contenu: Buffer, qualite: 10 | 11): Comprimes {
  if (contenu.length < PLANCHER) return {};
  const br = brotliCompressSync(contenu, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualite,
      [constants.BROTLI_PARAM_SIZE_HINT]: contenu.length,
    },
  });
  const gz = gzipSync(contenu, { level: 9 });
  return {
    ...(br.length < contenu.length && { br }),
    ...(gz.length < contenu.length && { gz }),
  };
}
