import { readFileSync } from 'node:fs';
import { EntreeInvalide, lireCas } from './lire-cas.ts';
import { rendre } from './rendre.ts';

const USAGE = 'Usage : npm run --silent examiner -- cas.json (ou - pour l’entrée standard)';

/** Code de sortie d’une entrée que l’on ne sait pas lire. */
const ENTREE_INVALIDE = 2;

function lireEntree(chemin: string | undefined): string {
  if (chemin === undefined) throw new EntreeInvalide(USAGE);
  try {
    return readFileSync(chemin === '-' ? 0 : chemin, 'utf8');
  } catch {
    throw new EntreeInvalide(`Fichier illisible : ${chemin}. ${USAGE}`);
  }
}

try {
  const rendus = lireCas(lireEntree(process.argv[2])).map(rendre);
  process.stdout.write(`${JSON.stringify(rendus, null, 2)}\n`);
} catch (erreur) {
  if (!(erreur instanceof EntreeInvalide)) throw erreur;
  process.stderr.write(`${erreur.message}\n`);
  process.exitCode = ENTREE_INVALIDE;
}
