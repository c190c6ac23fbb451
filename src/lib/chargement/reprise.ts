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

/**
 * Charge une partie dont rien ne dit l’attente, et recommence tant qu’une panne l’empêche. Rend de quoi y renoncer.
 *
 * @param recevoir ce que l’on fait de la partie, une fois.
 */
export function insister<Partie>(
  charger: () => Promise<Partie>,
  recevoir: (partie: Partie) => unknown,
): () => void {
  let renonce = false;
  let renoncer = (): void => undefined;
  const essayer = (echecs: number): void => {
    charger().then(
      (partie) => {
        if (!renonce) recevoir(partie);
      },
      () => {
        if (!renonce) renoncer = recommencer(echecs + 1, () => essayer(echecs + 1));
      },
    );
  };
  essayer(0);
  return () => {
    renonce = true;
    renoncer();
  };
}
