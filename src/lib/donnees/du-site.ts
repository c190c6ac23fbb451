import { lister } from '../contenu/lister.ts';
import { fichiersOuverts } from './fichiers.ts';

/** L’adresse publique du site, ou un arrêt qui dit où la donner. */
export function adresseDuSite(site: string | undefined = import.meta.env.SITE): URL {
  if (site === undefined || site === '')
    throw new Error('Le site n’a pas d’adresse : donner « site » dans astro.config.mjs.');
  return new URL(site);
}

/** Les fichiers ouverts de ce site. */
export async function fichiersDuSite(): Promise<ReadonlyMap<string, string>> {
  return fichiersOuverts(await lister('decisions'), adresseDuSite());
}
