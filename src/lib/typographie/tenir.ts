const suffixes = 'je|tu|ils?|elles?|on|nous|vous|ce|ci|là|les?|la|lui|leur|moi|toi|y|en|même|mêmes';

/**
 * Un numéro à tirets (« 1222-4 », « 22-15.793 », « SAN-2025-008 », « C-526/24 », « NAIH-85-3/2022 »), un mot et son pronom (« puis-je »,
 * « a-t-il », « celui-ci »), ou la fin d’un ordinal (« 1er »).
 */
const motif = new RegExp(
  [
    '(?<![\\p{L}\\d./-])\\p{Lu}-\\d+/\\d{2}(?![\\p{L}\\d/-])',
    '(?<![\\p{L}\\d./-])(?:\\p{Lu}{1,4}-)?\\d+(?:-\\d[\\d.]*\\d|-\\d)+(?:/\\d{4})?(?![\\p{L}\\d/-])',
    `(?<![\\p{L}-])\\p{L}+(?:-t)?-(?:${suffixes})(?![\\p{L}-])`,
    '(?<=(?<![\\p{L}\\d])1)er(?!\\p{L})',
  ].join('|'),
  'gu',
);

/** Un morceau de texte : tenu sur une ligne, levé comme la fin d’un ordinal, ou libre. */
export interface Morceau {
  readonly texte: string;
  readonly tenue: 'libre' | 'liee' | 'levee';
}

/**
 * Découpe un texte là où une fin de ligne ne doit pas passer. Bout à bout, les morceaux redonnent le texte.
 * Les îlots s’en servent aussi : la dernière main aux pages (./page.ts) ne les touche pas.
 */
export function tenir(texte: string): readonly Morceau[] {
  if (!texte.includes('-') && !texte.includes('1er')) return [{ texte, tenue: 'libre' }];
  const morceaux: Morceau[] = [];
  let fin = 0;
  for (const { 0: trouve, index } of texte.matchAll(motif)) {
    if (index > fin) morceaux.push({ texte: texte.slice(fin, index), tenue: 'libre' });
    morceaux.push({ texte: trouve, tenue: trouve === 'er' ? 'levee' : 'liee' });
    fin = index + trouve.length;
  }
  if (fin < texte.length) morceaux.push({ texte: texte.slice(fin), tenue: 'libre' });
  return morceaux;
}
