/**
 * Remplace, dans le texte de `sources.ts`, la version lue d’un article.
 * @throws {Error} si l’article n’est pas au registre.
 */
export function accepterDans(registre: string, numero: string, version: string): string {
  const ligne = new RegExp(`^(\\s*'?${numero}'?: ')LEGIARTI\\d+(',)$`, 'mu');
  if (!ligne.test(registre))
    throw new Error(`${numero} n’est pas au registre src/lib/droit/sources.ts.`);
  return registre.replace(ligne, `$1${version}$2`);
}
