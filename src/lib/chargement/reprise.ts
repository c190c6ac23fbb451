/** L’attente après tant d’échecs, en millisecondes : deux secondes, puis le double à chaque fois, une minute au plus. */
export const attenteApres = (echecs: number): number => Math.min(60_000, 1_000 * 2 ** echecs);

/**
 * Recommence ce qu’une panne a interrompu : dès que la connexion revient, sinon après une attente qui dépend du
 * nombre d’échecs. Une seule fois ; rend de quoi y renoncer.
 */
export function recommencer(echecs: number, essayer: () => void): () => void {
  const faire = (): void => {
    renoncer();
    essayer();
  };
  const minuterie = setTimeout(faire, attenteApres(echecs));
  const renoncer = (): void => {
    clearTimeout(minuterie);
    removeEventListener('online', faire);
  };
  addEventListener('online', faire);
  return renoncer;
}
