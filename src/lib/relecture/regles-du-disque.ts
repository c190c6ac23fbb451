import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { regleDeRelecture } from '../schemas/regle-de-relecture.ts';
import type { RegleEcrite } from '../schemas/regle-de-relecture.ts';
import { enRegle } from './en-regle.ts';
import type { Regle } from './types.ts';

const DOSSIER = new URL('../../content/relecture/', import.meta.url);

/** Une règle et ses exemples. */
interface RegleDuDisque {
  readonly regle: Regle;
  readonly exemples: RegleEcrite['exemples'];
}

/**
 * Les règles de `src/content/relecture/`, lues sans construire le site, dans l’ordre de leurs noms.
 * @throws si une règle ne suit pas son schéma : le message nomme le fichier.
 */
export function reglesDuDisque(): readonly RegleDuDisque[] {
  return readdirSync(DOSSIER)
    .filter((nom) => nom.endsWith('.md'))
    .toSorted()
    .map((nom) => {
      const source = readFileSync(new URL(nom, DOSSIER), 'utf8');
      const [, entete = '', corps = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
      const lu = regleDeRelecture.safeParse(parse(entete));
      if (!lu.success) throw new Error(`src/content/relecture/${nom} : ${lu.error.message}`);
      return {
        regle: enRegle(nom.replace(/\.md$/, ''), lu.data, corps.trim()),
        exemples: lu.data.exemples,
      };
    });
}
