import type { CollectionEntry, CollectionKey } from 'astro:content';
import { chercher } from './lister.ts';

const ouCorriger: Record<CollectionKey, string> = {
  loi: 'inscrire l’article dans src/lib/droit/sources.ts',
  textes: 'créer la fiche dans src/content/textes/',
  decisions: 'créer la fiche dans src/content/decisions/',
  articles: 'créer le fichier dans src/content/articles/',
  paragraphes: 'lancer npm run paragraphes',
  dispositifs: 'créer la fiche dans src/content/dispositifs/',
  'facile-a-lire': 'créer le fichier dans src/content/facile-a-lire/',
  glossaire: 'créer la fiche dans src/content/glossaire/',
  'idees-recues': 'créer la fiche dans src/content/idees-recues/',
  lettres: 'créer le fichier dans src/content/lettres/',
  relecture: 'créer la règle dans src/content/relecture/',
  socle: 'créer le fichier dans src/content/socle/',
};

/** L’entrée demandée. Si elle n’existe pas, la construction s’arrête en disant où corriger. */
export async function exiger<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entree = await chercher(collection, id);
  if (!entree) throw new Error(messageAbsent(collection, id));
  return entree;
}

function messageAbsent(collection: CollectionKey, id: string): string {
  return `« ${id} » manque dans la collection « ${collection} » : ${ouCorriger[collection]}, ou corriger la balise qui le cite.`;
}
