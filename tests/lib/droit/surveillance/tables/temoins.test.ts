import { describe, expect, test } from 'vitest';
import {
  obligations,
  tablePreuve,
  tableRupture,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { completer } from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { IMPOSSIBLES } from '../../../../mutations-des-tables/chercher.ts';
import { ecrire, peser } from '../../../../mutations-des-tables/peser.ts';
import { attenduDe, direDe, liseur, temoinsDe } from '../aides/temoins.ts';
import type { TableLue } from '../aides/temoins.ts';

/*
 * Chaque table devant ses témoins : des réponses, aussi peu que possible, et ce que la loi en fait. Ils sont écrits pour
 * être relus, un fichier par table, dans `temoins/` ; « À relire » y dit un doute. Aucun changement de la table ne doit
 * leur échapper.
 */
const tables = [...obligations, tablePreuve, tableRupture].map(
  (table): { id: string; table: TableLue } => ({ id: table.id, table }),
);

describe.each(tables)('les témoins de $id', ({ id, table }) => {
  const temoins = temoinsDe(id);
  const lire = liseur(table);

  test('chacun reçoit le statut, le motif et les sources attendus', () => {
    for (const temoin of temoins)
      expect(direDe(lire(temoin), temoin), temoin.ecrit).toEqual(attenduDe(temoin));
  });

  test('aucun ne se dément : ce qu’une réponse dit d’une autre ne la contredit pas', () => {
    for (const { faits, ecrit } of temoins)
      expect(completer(faits as Parameters<typeof completer>[0]), ecrit).toMatchObject(faits);
  });

  test('chaque ligne décide devant l’un d’eux, sauf la dernière, qui n’est que le filet', () => {
    const lues = new Set(temoins.flatMap((temoin) => lire(temoin).lignes));
    const oubliees = table.lignes.slice(0, -1).filter((ligne) => !lues.has(ligne));
    expect(oubliees.map(({ alors, motif }) => `${alors} : ${motif}`)).toEqual([]);
  });

  test('ôter une ligne, une condition ou une réponse, changer une issue : l’un d’eux le voit', () => {
    const { echappes } = peser(table, temoins);
    expect(
      echappes.map(
        ({ mutant: { rang, quoi }, exemple }) =>
          `ligne ${String(rang + 1)}, ${quoi} : un témoin manque, par exemple ${ecrire(exemple)}`,
      ),
    ).toEqual([]);
  });
});

test.each(
  IMPOSSIBLES.filter((si) => Object.keys(si).every((fait) => fait in vocabulaire)).map((si) => ({
    si,
  })),
)('ce que l’on dit impossible est démenti par les réponses elles-mêmes : $si', ({ si }) => {
  const [[un = '', siennes = []] = [], [autre = '', autres = []] = []] = Object.entries(si);
  for (const reponse of [siennes].flat())
    for (const suivante of [autres].flat()) {
      const dits = { [un]: reponse, [autre]: suivante };
      expect(completer(dits as Parameters<typeof completer>[0])).not.toMatchObject(dits);
    }
});
