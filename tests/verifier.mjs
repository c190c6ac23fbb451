/**
 * `npm run verifier` : tout ce qui doit être vert avant une livraison, dans l’ordre, sans s’arrêter
 * au premier échec. La dernière ligne fait le compte : une étape sans compte propre vaut un.
 */
import { spawnSync } from 'node:child_process';
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

const etapes = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'lint:orthographe' },
  { script: 'check' },
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

/** Lance une étape et rend son compte ; un code d’erreur vaut toujours au moins un échec. */
function lancer({ script, options = [], compter = () => undefined, sansAvis = false }) {
  console.log(`\n── ${script}`);
  const { status, stdout } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    stdio: sansAvis ? ['inherit', 'pipe', 'inherit'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  // Un avis parmi d’autres ne se lit plus : la construction n’en donne aucun.
  const avis = sansAvis ? stdout.split('\n').filter((ligne) => ligne.includes('[WARN]')) : [];
  if (sansAvis) console.log(stdout.split('\n').slice(-12).join('\n'));
  if (avis.length > 0) console.log(`${avis.length} avis :\n${avis.join('\n')}`);
  const bon = status === 0 && avis.length === 0;
  const compte = compter() ?? { passes: bon ? 1 : 0, echecs: bon ? 0 : 1, ignores: 0 };
  return { ...compte, echecs: bon ? compte.echecs : Math.max(1, compte.echecs) };
}

rmSync(rapports, { recursive: true, force: true });
const total = { passes: 0, echecs: 0, ignores: 0 };
const rates = [];
for (const etape of etapes) {
  if (rates.includes(etape.exige)) {
    console.log(`\n── ${etape.script} : pas lancée, « ${etape.exige} » a échoué`);
    continue;
  }
  const debut = Date.now();
  const { passes, echecs, ignores } = lancer(etape);
  const secondes = ((Date.now() - debut) / 1000).toFixed(1);
  console.log(`── ${etape.script} : ${echecs === 0 ? 'bon' : 'ÉCHEC'} (${secondes} s)`);
  total.passes += passes;
  total.echecs += echecs;
  total.ignores += ignores;
  if (echecs > 0) rates.push(etape.script);
}

if (rates.length > 0) console.log(`\nÀ reprendre : ${rates.join(', ')}`);
const suite = total.ignores > 0 ? `, ${total.ignores} skipped` : '';
console.log(`\n${total.passes} passed, ${total.echecs} failed${suite}`);
process.exitCode = total.echecs > 0 ? 1 : 0;
