import { blanchir, type Releve } from './passage.ts';
import { releverTypeScript } from './typescript.ts';

const horsProse =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|(?<=<(style|script)\b[^>]*>)[\s\S]*?(?=<\/\1>)/gi;

/** Les textes d’un fichier Astro : son code et son gabarit, lus ensemble comme du TSX aux mêmes positions. */
export function releverAstro(source: string): Releve {
  const commeTsx = blanchir(source, horsProse)
    .replace(/^---(?=\n)/, '   ')
    .replace(/^---$/m, ';<>');
  return releverTypeScript(`${commeTsx}</>`, true);
}
