import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { aiguiller } from './aiguiller.ts';
import { entetesDe, lireEntetes } from './entetes.ts';
import { typeDe } from './types-de-fichiers.ts';

/** Un serveur en marche. */
export interface Service {
  /** « http://127.0.0.1:4321 », sans barre finale. */
  readonly adresse: string;
  fermer(): Promise<void>;
}

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

/** Écoute sur le port demandé, ou le premier qui est libre après lui. */
async function ecouter(serveur: ReturnType<typeof createServer>, port: number): Promise<number> {
  for (let essai = port; ; essai += 1) {
    const libre = await new Promise<boolean>((resoudre, rejeter) => {
      serveur.once('error', (erreur: NodeJS.ErrnoException) => {
        if (erreur.code === 'EADDRINUSE' && essai < port + 100) resoudre(false);
        else rejeter(erreur);
      });
      serveur.listen(essai, '127.0.0.1', () => resoudre(true));
    });
    serveur.removeAllListeners('error');
    if (libre) return essai;
  }
}

/**
 * Sert un site bâti sur la boucle locale comme le font les hôtes de hebergement/ : une adresse par page,
 * la page 404, les en-têtes de `_headers`, les fichiers comprimés à la construction.
 *
 * @param dossier le site bâti.
 * @param port le premier port essayé ; s’il est pris, le suivant.
 * @param base où le site est servi : « / », ou « /sous/chemin/ ».
 */
export async function servir(dossier: string, port: number, base = '/'): Promise<Service> {
  const fichiers = await fichiersDe(dossier);
  const regles = fichiers.has('_headers')
    ? lireEntetes(await readFile(join(dossier, '_headers'), 'utf8'))
    : [];

  async function repondre(requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
    const demandee = requete.url ?? '/';
    const [adresse = '/'] = demandee.split(/[?#]/u);
    const suite = aiguiller(fichiers, adresse, base);
    for (const [nom, valeur] of Object.entries(entetesDe(regles, adresse)))
      reponse.setHeader(nom, valeur);
    if (suite.statut === 404 || !reponse.hasHeader('Cache-Control'))
      reponse.setHeader('Cache-Control', 'no-cache');
    if (suite.statut === 301) {
      // Ce qui suit « ? » reste : nginx et Caddy font de même.
      reponse.writeHead(301, { Location: suite.vers + demandee.slice(adresse.length) }).end();
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
    reponse.writeHead(suite.statut).end(requete.method === 'HEAD' ? undefined : corps);
  }

  const serveur = createServer((requete, reponse) => {
    repondre(requete, reponse).catch((erreur: unknown) => {
      reponse.writeHead(500).end(String(erreur));
    });
  });
  const choisi = await ecouter(serveur, port);
  return {
    adresse: `http://127.0.0.1:${choisi}`,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre());
        serveur.closeAllConnections();
      }),
  };
}
