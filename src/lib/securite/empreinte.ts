import { createHash } from 'node:crypto';

/** L’empreinte d’un script ou d’un style, telle qu’une politique de sécurité la nomme. */
export function empreinteDe(contenu: string): string {
  return `sha256-${createHash('sha256').update(contenu, 'utf8').digest('base64')}`;
}
