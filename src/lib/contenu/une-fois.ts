/**
 * Un calcul fait une fois pour toutes les pages d’une construction, où le contenu ne change plus ; refait à
 * chaque page en développement, où il change sous les yeux du rédacteur.
 */
export function uneFois<T>(calculer: () => T, construction = import.meta.env.PROD): () => T {
  let garde: { readonly valeur: T } | undefined;
  return () => (construction ? (garde ??= { valeur: calculer() }).valeur : calculer());
}
