import type { Decoupe } from '../jetons.ts';

/** Les mots qu’une tournure toute faite emploie dans un autre sens : « faire l’objet », « champ d’application ». */
const figes =
  /(?<=\bf(?:ai|as|er|on)\w* l )objet\b|(?<=\b(?:d|en) )application\b|\bapplication(?= (?:de |des |du )(?:cette |l |la |present\w? )*(?:accord|article|charte|code|convention|decret|disposition|loi|note|politique|reg|sanction)\w*)|(?<=\bnationale (?:de )?l |\bloi (?:relative a l )?)informatique\b|(?<=\bsous le )numero\b|(?<=\bchefs? de )groupe\b|(?<=\bdans (?:le|un) )fichier\b|(?<=\bvous )(?:conservez|gardez|rendez|signez)\b|(?<!\b(?:aucun|du|images? et|le|ni|pas de|sans|un) )son\b/g;

/** Le chemin d’une adresse : « cnil.fr/fr/plaintes » renvoie à une page, et ne dit pas que l’on peut se plaindre. */
const chemins = /(?<=[\w-]\.[a-z]{2,4})\/[^\s)»]+/gi;

/** Le texte découpé, où ces mots, et ceux du chemin d’une adresse, ne se lisent plus. */
export function sansFiges(texte: string, { jetons, phrases }: Decoupe): Decoupe {
  const adresses = [...texte.matchAll(chemins)].map(({ index, 0: { length } }) => ({
    debut: index,
    fin: index + length,
  }));
  // Les mots et les adresses se suivent : chacune n’est passée qu’une fois.
  let rangDAdresse = 0;
  const dansUneAdresse = (place: number) => {
    while ((adresses[rangDAdresse]?.fin ?? Infinity) <= place) rangDAdresse += 1;
    return place >= (adresses[rangDAdresse]?.debut ?? Infinity);
  };
  const formes = jetons
    .map(({ forme }) => forme)
    .join(' ')
    .replace(figes, '-')
    .split(' ');
  return {
    jetons: jetons.map((jeton, rang) => ({
      ...jeton,
      forme: dansUneAdresse(jeton.debut) ? '-' : (formes[rang] ?? jeton.forme),
    })),
    phrases,
  };
}
