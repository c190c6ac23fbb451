/**
 * Les commentaires de doc qui précèdent chaque champ d’un schéma, tels que son fichier les écrit. Ils
 * décrivent le champ à qui le remplit : ils le décrivent aussi à qui réutilise les données.
 */
export function commentairesDe(source: string): ReadonlyMap<string, string> {
  const documentes = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(\w+):/g);
  return new Map(
    [...documentes].map(([, commentaire = '', champ = '']) => [
      champ,
      commentaire
        .replace(/^\s*\* ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('`', '')
        .trim(),
    ]),
  );
}
