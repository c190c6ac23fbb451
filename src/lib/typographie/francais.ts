const insecable = '\u00A0';
const fine = '\u202F';

const mois =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juill|sept|oct|nov|déc';
const unites = '€|%|k€|M€|euros?|ans?|mois|jours?|heures?|semaines?|salariés?|millions?|Mo|ko';

/** Une règle : ce que l’on cherche, ce que l’on met à la place. L’ordre compte. */
const regles: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\d])'(?=[\p{L}\d«“ ]|$)/gu, '’'],
  [/(?<!\.)\.{3}(?!\.)/gu, '…'],
  [/«[ \u00A0\u202F]*/gu, `«${insecable}`],
  [/[ \u00A0\u202F]*»/gu, `${insecable}»`],
  [/(?<=\S|^)\s+(?=[.,](?:[\s»)]|$))/gu, ''],
  [/\s+(?=[;!?](?:[\s\u00A0»)…]|$))/gu, fine],
  [/\s+(?=:(?:[\s\u00A0]|$))/gu, insecable],
  [/\b(n[°o]s?) *(?=\d)/gu, `$1${insecable}`],
  [/(?<![\p{L}\d])(arts?\.|[LRD]\.|p\.|al\.|§+|chap\.) +(?=[\dLRD§])/gu, `$1${insecable}`],
  [
    /(?<![\p{L}])([Aa]rticles?|[Aa]linéas?|[Cc]onsidérant) +(?=\d|[LRD]\.?[ \u00A0]?\d)/gu,
    `$1${insecable}`,
  ],
  [new RegExp(`(?<=\\d) +(?=(?:${unites})(?![\\p{L}]))`, 'gu'), insecable],
  [new RegExp(`(?<=\\b\\d{1,2}|\\b1er) +(?=(?:${mois})(?![\\p{L}]))`, 'gu'), insecable],
  [/(?<![\p{L}])(MM?\.|Mmes?|Mlle|Me|Dr) +(?=\p{Lu})/gu, `$1${insecable}`],
];

/** Ce sans quoi aucune règle ne change rien : la plupart des textes d’une page, des blancs, n’ont rien de cela. */
const aRelire = /['«».,;!?:§\dM]|Dr/u;

const milliers = /(?<![\d\u202F])\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/gu;

/**
 * Met un texte à la typographie française : apostrophes courbes, espaces insécables devant les signes
 * doubles, dans les guillemets, les nombres, les renvois et les dates. Ne touche ni aux mots ni à l’ordre.
 */
export function typographier(texte: string): string {
  if (!aRelire.test(texte)) return texte;
  const compose = regles.reduce((acquis, [motif, forme]) => acquis.replace(motif, forme), texte);
  return compose.replace(milliers, (nombre) => nombre.replace(/[ \u00A0]/gu, fine));
}
