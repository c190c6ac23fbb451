/**
 * `npm run verifier` : tout ce qui doit être vert avant une livraison, dans l’ordre, sans s’arrêter
 * au premier échec. La dernière ligne fait le compte : une étape sans compte propre vaut un.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const rapports = new URL('../test-results/', import.meta.url);

/** Lit le compte d’un rapport JSON écrit par l’étape ; `undefined` si elle n’a rien écrit. */
function compteDe(rapport, lire) {
  try {
    return lire(JSON.parse(readFileSync(new URL(rapport, rapports), 'utf8')));
  } catch {
    return undefined;
  }
}

const dePlaywright = (rapport) => () =>
  compteDe(rapport, ({ stats }) => ({
    passes: stats.expected,
    echecs: stats.unexpected + stats.flaky,
    ignores: stats.skipped,
  }));

/** Ce qui ne lit que les sources et n’occupe qu’un processeur : deux files, menées ensemble, dites l’une après l’autre. */
const lectures = [
  [{ script: 'check' }],
  [{ script: 'format:check' }, { script: 'lint' }, { script: 'lint:orthographe' }],
];

const etapes = [
  {
    script: 'unit',
    options: ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    compter: () =>
      compteDe('unit.json', (r) => ({
        passes: r.numPassedTests,
        echecs: r.numFailedTests,
        ignores: r.numPendingTests + r.numTodoTests,
      })),
  },
  { script: 'build', sansAvis: true },
  {
    script: 'test:site',
    exige: 'build',
    compter: dePlaywright('site.json'),
  },
  { script: 'test:sous-chemin', exige: 'build', compter: dePlaywright('sous-chemin.json') },
];

/** Lance un script ; rend son code et ce qu’il a dit, que l’on retient ou non. */
function executer(script, options, retenir) {
  return new Promise((resoudre) => {
    const processus = spawn('npm', ['run', '--silent', script, '--', ...options], {
      stdio: retenir ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      shell: process.platform === 'win32',
    });
    let dit = '';
    for (const flux of [processus.stdout, processus.stderr])
      flux?.setEncoding('utf8').on('data', (texte) => (dit += texte));
    processus.on('close', (code) => resoudre({ code, dit }));
  });
}

/** Lance une étape et rend son compte ; un code d’erreur vaut toujours au moins un échec. */
async function lancer({ script, options = [], compter = () => undefined, sansAvis, retenue }) {
  if (!retenue) console.log(`\n── ${script}`);
  const debut = Date.now();
  const { code, dit } = await executer(script, options, sansAvis || retenue);
  if (retenue) console.log(`\n── ${script}\n${dit.trimEnd()}`);
  // Un avis parmi d’autres ne se lit plus : la construction n’en donne aucun.
  const avis = sansAvis ? dit.split('\n').filter((ligne) => ligne.includes('[WARN]')) : [];
  if (sansAvis)
    console.log(
      dit
        .split('\n')
        .slice(code === 0 ? -12 : -60)
        .join('\n'),
    );
  if (avis.length > 0) console.log(`${avis.length} avis :\n${avis.join('\n')}`);
  const bon = code === 0 && avis.length === 0;
  const compte = compter() ?? { passes: bon ? 1 : 0, echecs: bon ? 0 : 1, ignores: 0 };
  const echecs = bon ? compte.echecs : Math.max(1, compte.echecs);
  const secondes = ((Date.now() - debut) / 1000).toFixed(1);
  console.log(`── ${script} : ${echecs === 0 ? 'bon' : 'ÉCHEC'} (${secondes} s)`);
  return { ...compte, echecs };
}

rmSync(rapports, { recursive: true, force: true });
const total = { passes: 0, echecs: 0, ignores: 0 };
const rates = [];

/** Lance des étapes l’une après l’autre, et ajoute leurs comptes au total. */
async function suivre(file) {
  for (const etape of file) {
    if (rates.includes(etape.exige)) {
      console.log(`\n── ${etape.script} : pas lancée, « ${etape.exige} » a échoué`);
      continue;
    }
    const { passes, echecs, ignores } = await lancer(etape);
    total.passes += passes;
    total.echecs += echecs;
    total.ignores += ignores;
    if (echecs > 0) rates.push(etape.script);
  }
}

await Promise.all(
  lectures.map((file) => suivre(file.map((etape) => ({ ...etape, retenue: true })))),
);
await suivre(etapes);

if (rates.length > 0) console.log(`\nÀ reprendre : ${rates.join(', ')}`);
const suite = total.ignores > 0 ? `, ${total.ignores} skipped` : '';
console.log(`\n${total.passes} passed, ${total.echecs} failed${suite}`);
process.exitCode = total.echecs > 0 ? 1 : 0;
