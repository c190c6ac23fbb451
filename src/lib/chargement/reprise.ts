/** L’attente après tant d’échecs, en millisecondes : deux secondes, puis le double à chaque fois, une minute au plus. */
export const attenteApres = (echecs: number): number => Math.min(60_000, 1_000 * 2 ** echecs);

/**
 * Charge une partie. Ce qu’une panne interrompt se recommence dès que la connexion revient, sinon après une attente
 * qui dépend du nombre d’échecs, tant qu’il le faut. Rend de quoi y renoncer.
 *
 * @param recevoir ce que l’on fait de la partie, une fois.
 * @param manquer ce que l’on dit d’un échec, à chacun ; rien, d’une partie dont rien ne dit l’attente.
 */
export function insister<Partie>(
  charger: () => Promise<Partie>,
  recevoir: (partie: Partie) => unknown,
  manquer?: () => void,
): () => void {
  let echecs = 0;
  let renonce = false;
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  const cesser = (): void => {
    clearTimeout(minuterie);
    removeEventListener('online', essayer);
  };
  const essayer = (): void => {
    cesser();
    charger().then(
      (partie) => {
        if (!renonce) recevoir(partie);
      },
      () => {
        if (renonce) return;
        manquer?.();
        minuterie = setTimeout(essayer, attenteApres((echecs += 1)));
        addEventListener('online', essayer);
      },
    );
  };
  essayer();
  return () => {
    renonce = true;
    cesser();
  };
}
