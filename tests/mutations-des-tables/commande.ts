/**
 * `npm run mutations:tables` : change une à une les lignes, les issues et les conditions des tables de règles, et compte
 * ce que leurs témoins en voient. Une table étant une donnée, on la change en mémoire. `npm run mutations:tables -- preuve`
 * n’en prend qu’une, et nomme les changements sans effet. `--outils` ajoute aussi, un à un, chaque outil aux conditions
 * qui n’en nomment que certains : l’essai de chaque jour ne le fait pas.
 */
import { obligations, tablePreuve, tableRupture } from '../../src/lib/droit/surveillance/index.ts';
import { temoinsDe } from '../lib/droit/surveillance/aides/temoins.ts';
import type { TableLue } from '../lib/droit/surveillance/aides/temoins.ts';
import { ecrire, peser } from './peser.ts';
import type { Mutant } from './mutants.ts';

const OUTILS = '--outils';
const [seule] = process.argv.slice(2).filter((mot) => mot !== OUTILS);
const outils = process.argv.includes(OUTILS);
const toutes: readonly TableLue[] = [...obligations, tablePreuve, tableRupture];
const choisies = toutes.filter(({ id }) => seule === undefined || id === seule);
if (choisies.length === 0)
  throw new Error(
    `« ${seule ?? ''} » n’est pas une table : ${toutes.map(({ id }) => id).join(', ')}.`,
  );

const nommer = ({ rang, quoi }: Mutant): string => `  ligne ${String(rang + 1)}, ${quoi}`;

const dire = (nom: string, mutants: number, sansEffet: number, echappes: number): void => {
  const vus = mutants - sansEffet - echappes;
  const part = ((100 * vus) / (mutants - sansEffet)).toFixed(1);
  console.log(
    `${nom.padEnd(26)} ${String(mutants).padStart(5)} changements, ${String(sansEffet).padStart(2)} sans effet, ${String(vus)} vus (${part} %)`,
  );
};

const totaux = { mutants: 0, sansEffet: 0, echappes: 0 };
for (const table of choisies) {
  const { mutants, sansEffet, echappes } = peser(table, temoinsDe(table.id), outils);
  dire(table.id, mutants, sansEffet.length, echappes.length);
  if (seule !== undefined)
    for (const mutant of sansEffet) console.log(`${nommer(mutant)} : sans effet`);
  for (const { mutant, exemple } of echappes)
    console.log(`${nommer(mutant)} : échappe, par exemple devant ${ecrire(exemple)}`);
  totaux.mutants += mutants;
  totaux.sansEffet += sansEffet.length;
  totaux.echappes += echappes.length;
}
dire('En tout', totaux.mutants, totaux.sansEffet, totaux.echappes);
