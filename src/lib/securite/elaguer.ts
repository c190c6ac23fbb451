import { empreinteDe } from './empreinte.ts';

const politique = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/u;
const enLigne = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/gu;
const hachage = / '(sha256-[A-Za-z0-9+/=]+)'/gu;

/**
 * Ôte de la politique de sécurité d’une page les empreintes qui ne la concernent pas. Astro donne à chaque
 * page celles de tout le site : la politique serait plus large, et plus lourde, qu’il ne faut.
 */
export function elaguer(html: string): string {
  const presents = new Set(
    [...html.matchAll(enLigne)].map(([, , contenu = '']) => empreinteDe(contenu)),
  );
  return html.replace(
    politique,
    (_, debut: string, texte: string, fin: string) =>
      debut +
      texte.replace(hachage, (entier, cle: string) => (presents.has(cle) ? entier : '')) +
      fin,
  );
}
