/** Tout ce qu’un fichier XML ne peut pas porter (XML 1.0, § 2.2). */
const interdits = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Un texte tapé ou collé, tel qu’un fichier XML le porte. Un texte copié d’un PDF garde, à la place d’un trait d’union de
 * fin de ligne, un signe que XML refuse ; copié d’une présentation, une tabulation verticale : Word n’ouvrirait pas le
 * document.
 */
export const pourXml = (texte: string): string => texte.replaceAll(interdits, '');
