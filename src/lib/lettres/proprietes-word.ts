import { pourXml } from './pour-xml.ts';

const echapper = (texte: string): string =>
  pourXml(texte).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Un fichier d’un document Word, écrit à la place de celui que la bibliothèque ferait. */
interface FichierDeWord {
  readonly path: string;
  readonly data: string;
}

/**
 * Les propriétés d’un document Word : son titre et sa langue, rien d’autre. La bibliothèque ne sait pas y écrire la
 * langue, que lisent les lecteurs d’écran et les outils de recherche.
 */
export function proprietesDeWord(titre: string): FichierDeWord {
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${echapper(titre)}</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>`,
  };
}
