import type { IdDeGenre } from './genres.ts';

/** Le genre des pages d’un dossier ; la page qui en fait la liste est une liste. */
const dossiers: readonly (readonly [debut: string, genre: IdDeGenre])[] = [
  ['/dispositifs/', 'outil'],
  ['/idees-recues/', 'carte'],
  ['/modeles/', 'lettre'],
  ['/kit-employeur/', 'document'],
  ['/facile-a-lire/', 'facile'],
  ['/glossaire/', 'definition'],
  ['/code-du-travail/', 'loi'],
  ['/decisions/', 'decision'],
  ['/textes/', 'texte'],
  ['/a-z/', 'liste'],
  ['/regles/', 'liste'],
  ['/donnees/', 'liste'],
];

/** Les pages dont l’adresse ne dit pas le genre. */
const propres: Readonly<Record<string, IdDeGenre>> = {
  '/': 'site',
  '/a-propos/': 'site',
  '/accessibilite/': 'site',
  '/corrections/': 'site',
  '/ecoconception/': 'site',
  '/licence/': 'site',
  '/mentions-legales/': 'site',
  '/mises-a-jour/': 'site',
  '/agir/': 'pratique',
  '/comprendre/': 'liste',
  '/confidentialite/': 'site',
  '/contacts/': 'pratique',
  '/decisions/la-preuve/': 'explication',
  '/decisions/maif-et-janvier-2025/': 'explication',
  '/delais/': 'pratique',
  '/durees-de-conservation/': 'pratique',
  '/employeur/': 'pratique',
  '/journaliste/': 'pratique',
  '/kit-employeur/': 'pratique',
  '/modeles/': 'pratique',
  '/salarie/': 'pratique',
  '/telecharger/': 'site',
  '/verifier/': 'pratique',
  '/vous-lisez-ceci-au-travail/': 'site',
};

/** Le genre d’une page, par son adresse ; une page à la racine explique, sauf si la liste dit autre chose. */
export function genreDe(adresse: string): IdDeGenre {
  const propre = propres[adresse];
  if (propre !== undefined) return propre;
  const dossier = dossiers.find(([debut]) => adresse.startsWith(debut));
  if (dossier === undefined) return 'explication';
  return dossier[0] === adresse ? 'liste' : dossier[1];
}
