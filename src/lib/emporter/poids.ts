const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** Un poids, tel qu’on le lit : « 1,42 Mo ». */
export const direPoids = (octets: number): string => `${nombre.format(octets / 1_000_000)}\u00a0Mo`;

const place = /(<span data-poids-du-fichier(?:="")?>)[^<]*(<\/span>)/gu;

/** Écrit le poids du fichier là où une page bâtie l’attend. */
export function ecrirePoids(html: string, octets: number): string {
  if (html.search(place) < 0)
    throw new Error(
      'La page du fichier à emporter ne dit plus son poids : y remettre <span data-poids-du-fichier>.',
    );
  return html.replace(place, `$1${direPoids(octets)}$2`);
}
