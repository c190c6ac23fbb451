/**
 * Écrit ce qu’une commande rend, en JSON, sur la sortie standard. Qui la lit peut s’en aller avant la fin
 * (`… | head`) : rien n’est perdu, et ce n’est pas une erreur.
 */
export function ecrireEnJson(rendus: unknown): void {
  process.stdout.on('error', (erreur: NodeJS.ErrnoException) => {
    if (erreur.code !== 'EPIPE') throw erreur;
  });
  process.stdout.write(`${JSON.stringify(rendus, null, 2)}\n`);
}
