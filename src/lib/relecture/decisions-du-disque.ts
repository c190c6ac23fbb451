import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decision } from '../schemas/decision.ts';
import { enClair } from '../dates/dates.ts';
import type { Decision } from '../schemas/decision.ts';
import { decisionConnue } from './decisions-connues.ts';
import type { DecisionConnue } from './decisions.ts';

const DOSSIER = new URL('../../content/decisions/', import.meta.url);

/** Comment nommer une décision : la juridiction, le jour, le numéro s’il est connu. */
function nommer({ juridiction, date, numero }: Decision): string {
  return [juridiction, enClair(date), numero && `n° ${numero}`].filter(Boolean).join(', ');
}

/**
 * Les décisions de `src/content/decisions/`, lues sans construire le site.
 * @throws si une fiche ne suit pas son schéma : le message nomme le fichier.
 */
export function decisionsDuDisque(): readonly DecisionConnue[] {
  return readdirSync(DOSSIER)
    .filter((nom) => nom.endsWith('.md'))
    .toSorted()
    .map((nom) => {
      const source = readFileSync(new URL(nom, DOSSIER), 'utf8');
      const [, entete = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
      const lu = decision.safeParse(parse(entete));
      if (!lu.success) throw new Error(`src/content/decisions/${nom} : ${lu.error.message}`);
      return decisionConnue(nom.replace(/\.md$/, ''), lu.data, nommer(lu.data));
    });
}
