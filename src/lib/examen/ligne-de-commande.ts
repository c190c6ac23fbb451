import { ecrireEnJson } from '../sortie/ecrire.ts';
import { readFileSync } from 'node:fs';
import { EntreeInvalide, lireCas } from './lire-cas.ts';
import type { Cas } from './lire-cas.ts';

/** Code de sortie d’une entrée que l’on ne sait pas lire. */
const ENTREE_INVALIDE = 2;

function lireEntree(chemin: string | undefined, usage: string): string {
  if (chemin === undefined) throw new EntreeInvalide(usage);
  try {
    return readFileSync(chemin === '-' ? 0 : chemin, 'utf8');
  } catch {
    throw new EntreeInvalide(`Fichier illisible : ${chemin}. ${usage}`);
  }
}

/**
 * Une commande qui lit des cas et écrit un rendu par cas, en JSON. Une entrée illisible s’explique sur la sortie
 * d’erreur, sans rien écrire sur la sortie standard, et le code de sortie est 2.
 */
export function traiter(nom: string, rendre: (cas: Cas) => object): void {
  const usage = `Usage : npm run --silent ${nom} -- cas.json (ou - pour l’entrée standard)`;
  try {
    const rendus = lireCas(lireEntree(process.argv[2], usage)).map(rendre);
    ecrireEnJson(rendus);
  } catch (erreur) {
    if (!(erreur instanceof EntreeInvalide)) throw erreur;
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = ENTREE_INVALIDE;
  }
}
