import { createServer } from 'node:http';
import { repondeur } from './repondre.ts';

/** Un serveur en marche. */
interface Service {
  /** « http://127.0.0.1:4321 », sans barre finale. */
  readonly adresse: string;
  fermer(): Promise<void>;
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
  const serveur = createServer(await repondeur(dossier, base));
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
