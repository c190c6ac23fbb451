import { join } from 'node:path';
import { servir } from '../../src/lib/hebergement/servir.ts';
import { ouvrirUnAtelier } from '../aides/atelier.ts';

/** Le dossier sous lequel le site d’essai est bâti et servi. */
export const BASE = '/sous/chemin/';

/**
 * Bâtit le site comme le ferait un éditeur qui a écrit cette base dans src/lib/editeur/editeur.ts, et le sert là
 * le temps des essais. Les fichiers n’y sont pas comprimés : l’adresse n’y change rien, et c’est le plus long.
 */
export default async function batirSousUnChemin(): Promise<() => Promise<void>> {
  const atelier = ouvrirUnAtelier();
  atelier.changer('src/lib/editeur/editeur.ts', "base: '/'", `base: '${BASE}'`);
  atelier.changer('astro.config.mjs', '    compresser.pages,\n', '');
  atelier.changer('astro.config.mjs', '    compresser.reste,\n', '');
  atelier.batir();
  const dist = join(atelier.dossier, 'dist');
  const service = await servir(dist, 4_600, BASE);
  process.env['SITE_SOUS_UN_CHEMIN'] = dist;
  process.env['ADRESSE_DU_SITE'] = service.adresse;
  return async () => {
    await service.fermer();
    atelier.fermer();
  };
}
