import { readFile, readdir } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join, relative } from 'node:path';
import { aiguiller } from './aiguiller.ts';
import { entetesDe, lireEntetes } from './entetes.ts';
import { typeDe } from './types-de-fichiers.ts';

/** Ce qu’on lit d’une demande, en HTTP/1.1 comme en HTTP/2. */
interface Demande {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Ce qu’on fait d’une réponse. */
interface Reponse {
  hasHeader(nom: string): boolean;
  setHeader(nom: string, valeur: string | number): unknown;
  writeHead(statut: number, entetes?: Readonly<Record<string, string>>): unknown;
  end(corps: Buffer | string): unknown;
}

/** De quoi répondre à une demande. */
type Repondeur = (demande: Demande, reponse: Reponse) => void;

/** Les écritures comprimées, de la plus légère à la plus lourde. */
const ecritures = [
  { nom: 'br', suffixe: '.br' },
  { nom: 'gzip', suffixe: '.gz' },
] as const;

/** Tout ce que contient un dossier, en chemins relatifs à barres obliques. */
async function fichiersDe(dossier: string): Promise<ReadonlySet<string>> {
  const entrees = await readdir(dossier, { recursive: true, withFileTypes: true });
  return new Set(
    entrees
      .filter((entree) => entree.isFile())
      .map(({ parentPath, name }) => relative(dossier, join(parentPath, name)))
      .map((nom) => nom.replaceAll('\\', '/')),
  );
}

/**
 * Répond pour un site bâti comme le font les hôtes de hebergement/ : une adresse par page, la page 404, les en-têtes
 * de `_headers`, les fichiers comprimés à la construction.
 *
 * @param dossier le site bâti.
 * @param base où le site est servi : « / », ou « /sous/chemin/ ».
 */
export async function repondeur(dossier: string, base = '/'): Promise<Repondeur> {
  const fichiers = await fichiersDe(dossier);
  const regles = fichiers.has('_headers')
    ? lireEntetes(await readFile(join(dossier, '_headers'), 'utf8'))
    : [];

  async function repondre(requete: Demande, reponse: Reponse): Promise<void> {
    const demandee = requete.url ?? '/';
    const [adresse = '/'] = demandee.split(/[?#]/u);
    const suite = aiguiller(fichiers, adresse, base);
    for (const [nom, valeur] of Object.entries(entetesDe(regles, adresse)))
      reponse.setHeader(nom, valeur);
    if (suite.statut === 404 || !reponse.hasHeader('Cache-Control'))
      reponse.setHeader('Cache-Control', 'no-cache');
    if (suite.statut === 308) {
      // Ce qui suit « ? » reste : nginx, Caddy et Cloudflare font de même.
      reponse.writeHead(308, { Location: suite.vers + demandee.slice(adresse.length) });
      reponse.end('');
      return;
    }
    const admises = String(requete.headers['accept-encoding'] ?? '');
    const ecriture = ecritures.find(
      ({ nom, suffixe }) => admises.includes(nom) && fichiers.has(suite.fichier + suffixe),
    );
    if (ecriture !== undefined) reponse.setHeader('Content-Encoding', ecriture.nom);
    reponse.setHeader('Content-Type', typeDe(suite.fichier));
    reponse.setHeader('Vary', 'Accept-Encoding');
    const corps = await readFile(join(dossier, suite.fichier + (ecriture?.suffixe ?? '')));
    reponse.setHeader('Content-Length', corps.length);
    reponse.writeHead(suite.statut);
    reponse.end(requete.method === 'HEAD' ? '' : corps);
  }

  return (requete, reponse) => {
    repondre(requete, reponse).catch((erreur: unknown) => {
      reponse.writeHead(500);
      reponse.end(String(erreur));
    });
  };
}
