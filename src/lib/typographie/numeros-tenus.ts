/** « 1222-4 », « 22-15.793 », « SAN-2025-008 », « C-526/24 » : ce qu’une fin de ligne couperait à son tiret. */
const numero = /(?<![\p{L}\d])((?:\p{Lu}{1,4}-)?\d+(?:-\d[\d.]*\d|-\d)+|\p{Lu}-\d+\/\d+)/u;

/**
 * Découpe un texte autour de ses numéros à tirets : ceux-ci sont aux rangs impairs, et bout à bout tout y est. Les
 * numéros seulement : la règle entière (./tenir.ts) viendrait avec le code du questionnaire.
 */
export const numerosTenus = (texte: string): readonly string[] => texte.split(numero);
