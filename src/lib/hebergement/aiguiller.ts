/** Ce qu’il faut répondre à une adresse : un fichier du site bâti, un renvoi, ou la page introuvable. */
type Aiguillage =
  | { readonly statut: 200; readonly fichier: string }
  | { readonly statut: 308; readonly vers: string }
  | { readonly statut: 404; readonly fichier: '404.html' };

const introuvable: Aiguillage = { statut: 404, fichier: '404.html' };

/** Ce qui est dans dist/ sans être à lire : les règles d’un hôte, la page introuvable elle-même. */
const caches = new Set(['_headers', '404.html']);

/** Une barre doublée, ou déguisée : un renvoi vers elle nommerait un autre site, et la page aurait deux adresses. */
const barreEnTrop = /\/\/|%2f|%5c|\\/iu;

/** Le chemin dans dist/ ; `undefined` s’il est mal écrit ou hors de la base. */
function cheminDans(base: string, adresse: string): string | undefined {
  if (!adresse.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(adresse.slice(base.length));
  } catch {
    return undefined;
  }
}

/**
 * Une page n’a qu’une adresse : avec sa barre finale, sans « index.html ». Les autres écritures y renvoient,
 * par un 308 : nginx, Caddy et Cloudflare Pages répondent de même, `npm run test:hotes` le vérifie.
 *
 * @param fichiers les fichiers du site bâti, relatifs à dist/, à barres obliques.
 * @param base où le site est servi : « / », ou « /sous/chemin/ ».
 */
export function aiguiller(fichiers: ReadonlySet<string>, adresse: string, base = '/'): Aiguillage {
  if (`${adresse}/` === base) return { statut: 308, vers: base };
  const chemin = barreEnTrop.test(adresse) ? undefined : cheminDans(base, adresse);
  if (chemin === undefined || caches.has(chemin)) return introuvable;
  if (chemin === 'index.html' || chemin.endsWith('/index.html'))
    return fichiers.has(chemin)
      ? { statut: 308, vers: adresse.slice(0, -'index.html'.length) }
      : introuvable;
  if (chemin === '' || chemin.endsWith('/'))
    return fichiers.has(`${chemin}index.html`)
      ? { statut: 200, fichier: `${chemin}index.html` }
      : introuvable;
  if (fichiers.has(chemin)) return { statut: 200, fichier: chemin };
  return fichiers.has(`${chemin}/index.html`) ? { statut: 308, vers: `${adresse}/` } : introuvable;
}
