/**
 * Un ouvrier : pour chaque mutant reçu, recharge les tables, change celle-là, recharge ce qui les lit et les essais,
 * et dit si l’un d’eux tombe. Une adresse suivie d’un numéro fait qu’un module se recharge.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mutantsDe } from './mutants.ts';
import type { TableAChanger } from './mutants.ts';
import { retenus } from './essais.ts';

const racine = new URL('../../', import.meta.url).href;
const vitest = new URL('essais.ts', import.meta.url).href;
/** Ce qui dépend des tables, et se recharge donc avec elles. */
const suit = /^(?:src\/lib\/(?:droit|controle)\/|tests\/lib\/droit\/)/u;
const numero = /\?m=(\d+)$/u;

registerHooks({
  resolve(demande, contexte, suivant) {
    if (demande === 'vitest') return { url: vitest, shortCircuit: true };
    const trouve = suivant(demande, contexte);
    const rang = numero.exec(contexte.parentURL ?? '')?.[1];
    if (rang === undefined || !trouve.url.startsWith(racine) || !trouve.url.endsWith('.ts'))
      return trouve;
    const chemin = trouve.url.slice(racine.length);
    return suit.test(chemin) ? { ...trouve, url: `${trouve.url}?m=${rang}` } : trouve;
  },
});

const adresse = (chemin: string, rang: number): string =>
  `${pathToFileURL(new URL(chemin, racine).pathname).href}?m=${String(rang)}`;

/** Recharge les tables sous ce numéro. */
async function tables(rang: number): Promise<readonly TableAChanger[]> {
  const dossier = 'src/lib/droit/surveillance/tables';
  const { obligations } = (await import(adresse(`${dossier}/obligations/index.ts`, rang))) as {
    obligations: readonly TableAChanger[];
  };
  const { tablePreuve } = (await import(adresse(`${dossier}/preuve.ts`, rang))) as {
    tablePreuve: TableAChanger;
  };
  const { tableRupture } = (await import(adresse(`${dossier}/rupture.ts`, rang))) as {
    tableRupture: TableAChanger;
  };
  return [...obligations, tablePreuve, tableRupture];
}

/** Les mutants de toutes les tables, dans un ordre qui ne change pas. */
const tousDe = (toutes: readonly TableAChanger[]) =>
  toutes.flatMap((table) => mutantsDe(table).map((mutant) => ({ lignes: table.lignes, mutant })));

/** La faute qu’un essai a vue, ou rien. L’essai qui en voit une passe devant : il verra sans doute la suivante. */
async function fauteVue(rang: number, essais: string[]): Promise<string | undefined> {
  for (const essai of [...essais]) {
    retenus.length = 0;
    try {
      await import(adresse(essai, rang));
      for (const un of retenus) await un();
    } catch (faute) {
      essais.sort((un, autre) => Number(autre === essai) - Number(un === essai));
      return faute instanceof Error ? faute.message : String(faute);
    }
  }
  return undefined;
}

interface Demande {
  readonly rangs: readonly number[];
  readonly essais: string[];
}

/** Zéro est le rang du témoin : rien n’y est changé, et rien ne doit tomber. */
process.on('message', (demande: Demande) => {
  void (async () => {
    for (const rang of demande.rangs) {
      const choisi = rang === 0 ? undefined : tousDe(await tables(rang))[rang - 1];
      choisi?.mutant.changer(choisi.lignes);
      const faute = await fauteVue(rang, demande.essais);
      process.send?.({
        rang,
        faute,
        ...(choisi && {
          table: choisi.mutant.table,
          ligne: choisi.mutant.rang,
          quoi: choisi.mutant.quoi,
        }),
      });
    }
    process.disconnect();
  })();
});
