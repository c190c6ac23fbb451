/**
 * Après un rechargement, les écrans d’avant (`historique.ts`) ne mènent plus à rien : on retourne à celui du départ,
 * d’où « Précédent » quitte la page en une fois. Dit si l’on y retourne : cela prend un instant. À part, pour que l’accueil n’attende pas un fichier de plus.
 */
export function revenirAuDepart(): boolean {
  const { ecran = 0 } = (history.state ?? {}) as { readonly ecran?: number };
  if (ecran > 0) history.go(-ecran);
  return ecran > 0;
}
