import type { PageAClasser } from './assembler.ts';
import { lireFiches, texteDe } from './fiches.ts';

/** Les définitions du glossaire : chacune se trouve seule, à son ancre. */
export function definitions(contenu: string): readonly PageAClasser[] {
  return lireFiches(contenu, 'glossaire', ['terme']).map(({ id, entete, corps }) => ({
    adresse: `/glossaire/#${id}`,
    titre: texteDe(entete, 'terme'),
    texte: corps,
  }));
}
