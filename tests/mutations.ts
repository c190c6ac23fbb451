/**
 * `npm run mutations -- PIÈCE` : change le code d’une pièce de `src/lib`, une ligne après l’autre, et compte les
 * changements qu’aucun test ne voit. Une pièce est un dossier ou un fichier : `agenda`, `partage`, `lettres`, `kit`,
 * `donnees`, `droit/surveillance/conclusions`, `partage/lien.ts`. Les phrases ne sont pas changées : elles sont relues
 * autrement. Les tables de règles ont leur commande, `npm run mutations:tables`.
 *
 * Seuls comptent les essais de la pièce, ceux du dossier du même nom sous `tests/lib` : le score est un minorant.
 * `--partout` y ajoute tous ceux qui la lisent de loin, et dure bien plus. `--un-sur=5:1` tire un changement sur cinq,
 * toujours les mêmes pour la graine 1 ; les autres se comptent « errors », hors du score. Le reste va à Stryker :
 * `npm run mutations -- agenda --concurrency 1`. Jamais lancé par l’intégration.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , piece = '', ...suite] = process.argv;
const PARTOUT = '--partout';
const UN_SUR = /^--un-sur=(\d+)(?::(\d+))?$/u;
const partout = suite.includes(PARTOUT);
const [, unSur, graine = '1'] = suite.map((option) => UN_SUR.exec(option)).find(Boolean) ?? [];
const options = suite.filter((option) => option !== PARTOUT && !UN_SUR.test(option));
const dossier = `src/lib/${piece}`;
if (piece === '' || !existsSync(dossier))
  throw new Error(`« ${piece} » n’est pas une pièce de src/lib : npm run mutations -- agenda`);

/** Les essais de la pièce : le dossier du même nom, sous tests/lib ; ou ceux que l’environnement nomme. */
const essais =
  process.env['ESSAIS_DES_MUTATIONS'] ?? `tests/lib/${piece.split('/')[0] ?? ''}/**/*.test.ts`;

const atelier = mkdtempSync(join(tmpdir(), 'mutations-'));
const reglages = join(atelier, 'stryker.config.json');
writeFileSync(
  reglages,
  JSON.stringify({
    testRunner: 'vitest',
    plugins: [
      '@stryker-mutator/vitest-runner',
      fileURLToPath(new URL('mutations-greffons.mjs', import.meta.url)),
    ],
    ignorers: ['phrases'],
    ...(unSur !== undefined && { checkers: ['echantillon'] }),
    mutate: [
      existsSync(`${dossier}/`) && !dossier.endsWith('.ts') ? `${dossier}/**/*.ts` : dossier,
    ],
    // Une condition qui ne finit plus se voit ; une machine lente ne compte pas pour une faute.
    timeoutMS: 60_000,
    concurrency: 2,
    reporters: ['clear-text', 'progress'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    tempDirName: join(atelier, 'copie'),
    symlinkNodeModules: true,
    vitest: { related: true, ...(!partout && { configFile: 'tests/mutations.vitest.ts' }) },
    ignorePatterns: ['dist', 'test-results'],
    allowEmpty: false,
  }),
);
const { status } = spawnSync('stryker', ['run', reglages, ...options], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ESSAIS_DES_MUTATIONS: essais,
    ...(unSur !== undefined && { ECHANTILLON_DES_MUTATIONS: `${unSur} ${graine}` }),
  },
  shell: process.platform === 'win32',
});
rmSync(atelier, { recursive: true, force: true });
process.exitCode = status ?? 1;
