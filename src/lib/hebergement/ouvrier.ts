/** Un fil à part, qui comprime ce qu’on lui confie : celui qui fait les pages n’attend rien, et n’a rien à ranger. */
import { parentPort, workerData } from 'node:worker_threads';
import { ecrireComprimes, type Comprime } from './ecrire-comprimes.ts';

/** Ce qu’on lui confie : un fichier, et si l’on attend sa réponse. */
export interface Demande {
  readonly fichier: string;
  readonly attendu: boolean;
}

/** Ce qu’il répond : le fichier comprimé, ou pourquoi il ne l’est pas. */
export type Reponse = Comprime | { readonly fichier: string; readonly echec: string };

const faits = new Map<string, Comprime>();

function comprimerUn(fichier: string): Reponse {
  try {
    const fait = ecrireComprimes(String(workerData), fichier, faits.get(fichier));
    faits.set(fichier, fait);
    return fait;
  } catch (cause) {
    return { fichier, echec: String(cause) };
  }
}

parentPort?.on('message', ({ fichier, attendu }: Demande) => {
  const reponse = comprimerUn(fichier);
  if (attendu) parentPort?.postMessage(reponse);
});
