import { caseDe, champsDe } from './champs.ts';
import { ecrireCsv } from './csv.ts';
import type { DecisionOuverte } from './ouvrir.ts';
import { schemaDeDecision } from './schema.ts';

/** Les colonnes du tableau des décisions. */
export const colonnes = champsDe(schemaDeDecision);

/** Le tableau des décisions : une ligne chacune, une colonne par champ de la fiche. */
export function decisionsEnCsv(decisions: readonly DecisionOuverte[]): string {
  const noms = colonnes.map(({ name }) => name);
  return ecrireCsv([noms, ...decisions.map((une) => noms.map((nom) => caseDe(une, nom)))]);
}
