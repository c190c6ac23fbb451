import type { Decoupe } from '../jetons.ts';

/** Les mots qu’une tournure toute faite emploie dans un autre sens : « faire l’objet », « champ d’application ». */
const figes =
  /(?<=\bf(?:ai|as|er|on)\w* l )objet\b|(?<=\b(?:d|en) )application\b|\bapplication(?= (?:de |des |du )(?:cette |l |la |present\w? )*(?:accord|article|charte|code|convention|decret|disposition|loi|note|politique|reg|sanction)\w*)|(?<=\bnationale (?:de )?l |\bloi (?:relative a l )?)informatique\b|(?<=\bsous le )numero\b|(?<=\bchefs? de )groupe\b|(?<=\bdans (?:le|un) )fichier\b|(?<=\bvous )(?:conservez|gardez|rendez|signez)\b|(?<!\b(?:aucun|du|images? et|le|ni|pas de|sans|un) )son\b/g;

/** Le texte découpé, où ces mots ne se lisent plus. */
export function sansFiges({ jetons, phrases }: Decoupe): Decoupe {
  const formes = jetons
    .map(({ forme }) => forme)
    .join(' ')
    .replace(figes, '-')
    .split(' ');
  return {
    jetons: jetons.map((jeton, rang) => ({ ...jeton, forme: formes[rang] ?? jeton.forme })),
    phrases,
  };
}
