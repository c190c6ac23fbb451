/**
 * `npm run mutations:tables` : change une à une les lignes, les issues et les conditions des tables de règles, et compte
 * ce qu’aucun essai ne voit. Stryker change le texte d’un fichier et recommence tout ; une table étant une donnée, on la
 * change en mémoire, ce qui est cent fois plus court. `npm run mutations:tables -- preuve` n’en prend qu’une. Jamais lancé
 * par l’intégration.
 */
import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { obligations, tablePreuve, tableRupture } from '../../src/lib/droit/surveillance/index.ts';
import { mutantsDe } from './mutants.ts';
import type { TableAChanger } from './mutants.ts';

/** Les essais qui tiennent les tables, le plus précis d’abord ; les propriétés tirées au sort n’en sont pas. */
const essais = [
  ...globSync('tests/lib/droit/surveillance/tables/lignes/*.test.ts').toSorted(),
  ...globSync('tests/lib/droit/surveillance/situations/*.test.ts').toSorted(),
  ...globSync('tests/lib/droit/surveillance/conclusions/*.test.ts').toSorted(),
  'tests/lib/droit/surveillance/corpus.test.ts',
];

/** Un ouvrier en rend assez peu pour que les modules rechargés tiennent en mémoire. */
const PAR_OUVRIER = 60;

interface Rendu {
  readonly rang: number;
  readonly faute?: string;
  readonly table?: string;
  readonly ligne?: number;
  readonly quoi?: string;
}

function confier(rangs: readonly number[]): Promise<readonly Rendu[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Rendu[]>();
  const ouvrier = fork(new URL('ouvrier.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const rendus: Rendu[] = [];
  ouvrier.on('message', (un: Rendu) => rendus.push(un));
  ouvrier.on('exit', (code) => {
    if (rendus.length === rangs.length) resolve(rendus);
    else
      reject(
        new Error(
          `Un ouvrier s’est arrêté (${String(code)}) après ${String(rendus.length)} mutants.`,
        ),
      );
  });
  ouvrier.send({ rangs, essais });
  return promise;
}

const seule = process.argv[2];
const toutes = [...obligations, tablePreuve, tableRupture] as unknown as readonly TableAChanger[];
if (seule !== undefined && !toutes.some(({ id }) => id === seule))
  throw new Error(`« ${seule} » n’est pas une table : ${toutes.map(({ id }) => id).join(', ')}.`);
const rangs = toutes
  .flatMap((table) => mutantsDe(table))
  .flatMap(({ table }, rang) => (seule === undefined || table === seule ? [rang + 1] : []));

const [temoin] = await confier([0]);
if (temoin?.faute !== undefined) throw new Error(`Un essai tombe sans mutation : ${temoin.faute}`);

const lots = Array.from({ length: Math.ceil(rangs.length / PAR_OUVRIER) }, (_, lot) =>
  rangs.slice(lot * PAR_OUVRIER, (lot + 1) * PAR_OUVRIER),
);
const rendus: Rendu[] = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let lot = lots.shift(); lot !== undefined; lot = lots.shift()) {
      rendus.push(...(await confier(lot)));
      console.error(`${String(rendus.length)} sur ${String(rangs.length)}`);
    }
  }),
);

const survivants = rendus
  .filter(({ faute }) => faute === undefined)
  .toSorted((a, b) => a.rang - b.rang);
for (const { table, ligne, quoi } of survivants)
  console.log(`${table ?? ''}, ligne ${String((ligne ?? 0) + 1)} : ${quoi ?? ''}`);
for (const { id } of toutes) {
  const siens = rendus.filter(({ table }) => table === id);
  const vus = siens.filter(({ faute }) => faute !== undefined).length;
  if (siens.length > 0)
    console.log(
      `${id.padEnd(28)} ${String(vus).padStart(5)} vus sur ${String(siens.length)} (${((100 * vus) / siens.length).toFixed(1)} %)`,
    );
}
const vus = rendus.length - survivants.length;
console.log(
  `En tout : ${String(vus)} vus sur ${String(rendus.length)} (${((100 * vus) / rendus.length).toFixed(1)} %)`,
);
