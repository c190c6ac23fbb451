/** Coupe un texte en lignes d’au plus `signes` caractères ; SVG ne revient pas à la ligne seul. */
export function couper(texte: string, signes: number): readonly string[] {
  const lignes: string[] = [];
  for (const mot of texte.split(' ')) {
    const ligne = lignes.at(-1);
    if (ligne !== undefined && ligne.length + 1 + mot.length <= signes) {
      lignes[lignes.length - 1] = `${ligne} ${mot}`;
    } else {
      lignes.push(mot);
    }
  }
  return lignes;
}
