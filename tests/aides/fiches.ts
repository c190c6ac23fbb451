import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Une fiche de `src/content/` : son identifiant, son en-tête encore à valider, son corps. */
interface Fiche {
  readonly id: string;
  readonly entete: unknown;
  readonly corps: string;
}

/** Les fiches d’un dossier de `src/content/`. */
export function lireFiches(
  dossier:
    | 'decisions'
    | 'dispositifs'
    | 'facile-a-lire'
    | 'glossaire'
    | 'idees-recues'
    | 'lettres'
    | 'relecture'
    | 'socle'
    | 'textes',
): readonly Fiche[] {
  const chemin = `src/content/${dossier}`;
  return readdirSync(chemin)
    .toSorted()
    .map((nom) => {
      const [, entete = '', corps = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${chemin}/${nom}`, 'utf8')) ?? [];
      return { id: nom.replace(/\.md$/, ''), entete: parse(entete), corps: corps.trim() };
    });
}
