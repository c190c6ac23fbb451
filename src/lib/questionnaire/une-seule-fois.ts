/**
 * Le second coup d’un double-clic, ou d’un double appui : l’écran a déjà changé sous le doigt, et rien ne doit y
 * répondre.
 */
export function uneSeuleFois(clic: MouseEvent): void {
  if (clic.detail > 1) clic.preventDefault();
}
