import { racineDuSite } from './adresse-entiere.ts';
import type { Editeur } from './schema.ts';

/** `robots.txt` : tout se lit, et voici le plan. */
export function robots(editeur: Editeur): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${racineDuSite(editeur)}/sitemap-index.xml\n`;
}

/** Onze mois : la norme demande moins d’un an, et le site se reconstruit chaque mois. */
const VALIDITE = 334;

/**
 * `/.well-known/security.txt` (RFC 9116) : où signaler une faille. Sans courriel, le contact est la page
 * qui dit comment écrire.
 */
export function security(editeur: Editeur, aujourdhui: Date): string {
  const { courriel } = editeur;
  const adresse = racineDuSite(editeur);
  const expire = new Date(aujourdhui);
  expire.setUTCDate(expire.getUTCDate() + VALIDITE);
  return [
    `Contact: ${courriel === null ? `${adresse}/mentions-legales/` : `mailto:${courriel}`}`,
    `Expires: ${expire.toISOString().slice(0, 10)}T00:00:00.000Z`,
    'Preferred-Languages: fr, en',
    `Canonical: ${adresse}/.well-known/security.txt`,
    `Policy: ${adresse}/corrections/#securite`,
    '',
  ].join('\n');
}
