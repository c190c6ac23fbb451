/**
 * `npm run verifier` : tout ce qui doit être vert avant une livraison, sans s’arrêter au premier échec. Une étape
 * n’occupe d’ordinaire qu’un processeur : elles vont deux par deux, et ce que chacune dit est gardé entier, puis
 * rendu dans l’ordre écrit ici. La dernière ligne fait le compte : une étape sans compte propre vaut un.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Combien d’étapes vont ensemble. */
const PLACES = 2;

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

/**
 * Les étapes, dans l’ordre où on les prend et où on les lit. `exige` : celle qui doit avoir réussi ; `apres` : celle qui
 * doit avoir fini ; `places` : ce qu’elle occupe, une place si rien n’est dit ; `sansAvis` : un avis y vaut un échec.
 */
const etapes = [
  { script: 'check' },
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'lint:orthographe' },
  // Vérifier les types écrit ceux d’Astro, et bâtir aussi.
  { script: 'build', apres: 'check', sansAvis: true },
  {
    script: 'unit',
    options: [
      '--maxWorkers=1',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    compter: () =>
      compteDe('unit.json', (r) => ({
        passes: r.numPassedTests,
        echecs: r.numFailedTests,
        ignores: r.numPendingTests + r.numTodoTests,
      })),
  },
  {
    script: 'test:sous-chemin',
    exige: 'build',
    options: ['--workers=1'],
    compter: dePlaywright('sous-chemin.json'),
  },
  {
    nom: 'test:site, les fichiers',
    script: 'test:site',
    exige: 'build',
    options: ['--project=fichiers', '--workers=1'],
    variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/fichiers.json' },
    compter: dePlaywright('fichiers.json'),
  },
  {
    nom: 'test:site, le navigateur',
    script: 'test:site',
    exige: 'build',
    options: ['--project=navigateur'],
    places: PLACES,
    compter: dePlaywright('site.json'),
  },
].map((etape) => ({
  nom: etape.script,
  options: [],
  variables: {},
  places: 1,
  compter: () => undefined,
  ...etape,
}));

/** Lance un script ; rend son code et ce qu’il a dit. */
function executer({ script, options, variables, places }) {
  // Seule en course, une étape se suit à mesure.
  const retenue = places < PLACES;
  return new Promise((resoudre) => {
    const processus = spawn('npm', ['run', '--silent', script, '--', ...options], {
      stdio: retenue ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
      shell: process.platform === 'win32',
    });
    let dit = '';
    for (const flux of [processus.stdout, processus.stderr])
      flux?.setEncoding('utf8').on('data', (texte) => (dit += texte));
    processus.on('close', (code) => resoudre({ code, dit }));
  });
}

/** Ce que l’on montre d’une étape sans avis : la fin, et chaque avis. Un avis parmi d’autres ne se lit plus. */
function resumer(dit, code, avis) {
  const fin = dit.split('\n').slice(code === 0 ? -12 : -60);
  return [...fin, ...(avis.length > 0 ? [`${avis.length} avis :`, ...avis] : [])].join('\n');
}

/** Lance une étape ; rend son compte et son rapport. Un code d’erreur vaut toujours au moins un échec. */
async function lancer(etape) {
  const debut = Date.now();
  if (etape.places === PLACES) console.log(`\n── ${etape.nom}`);
  const { code, dit } = await executer(etape);
  const avis = etape.sansAvis ? dit.split('\n').filter((ligne) => ligne.includes('[WARN]')) : [];
  const bon = code === 0 && avis.length === 0;
  const compte = etape.compter() ?? { passes: bon ? 1 : 0, echecs: bon ? 0 : 1, ignores: 0 };
  const echecs = bon ? compte.echecs : Math.max(1, compte.echecs);
  const secondes = ((Date.now() - debut) / 1000).toFixed(1);
  const texte = etape.sansAvis ? resumer(dit, code, avis) : dit;
  const tete = etape.places === PLACES ? '' : `\n── ${etape.nom}\n${texte.trimEnd()}\n`;
  const bilan = `── ${etape.nom} : ${echecs === 0 ? 'bon' : 'ÉCHEC'} (${secondes} s)`;
  return { compte: { ...compte, echecs }, rapport: tete + bilan };
}

const pasLancee = ({ nom, exige }) => ({
  compte: { passes: 0, echecs: 0, ignores: 0 },
  rapport: `\n── ${nom} : pas lancée, « ${exige} » a échoué`,
});

/** Les issues, par nom d’étape, à mesure qu’elles arrivent. */
const issues = new Map();
const attendues = [...etapes];
const enCours = new Set();
let libres = PLACES;
let lues = 0;

/** Rend les rapports dont tous les précédents sont rendus. */
function dire() {
  for (; issues.has(etapes[lues]?.nom); lues += 1)
    console.log(issues.get(etapes[lues].nom).rapport);
}

const finie = (nom) => nom === undefined || issues.has(nom);
const ratee = (nom) => (issues.get(nom)?.compte.echecs ?? 0) > 0;

/** La première étape qui peut partir ; une étape qui veut toutes les places attend que tout soit fini. */
const suivante = () =>
  attendues.find(({ exige, apres, places }) => places <= libres && finie(exige) && finie(apres));

rmSync(rapports, { recursive: true, force: true });
while (attendues.length > 0 || enCours.size > 0) {
  const etape = suivante();
  if (etape === undefined) {
    await Promise.race(enCours);
    continue;
  }
  attendues.splice(attendues.indexOf(etape), 1);
  if (ratee(etape.exige)) {
    issues.set(etape.nom, pasLancee(etape));
    dire();
    continue;
  }
  libres -= etape.places;
  const course = lancer(etape).then((issue) => {
    issues.set(etape.nom, issue);
    libres += etape.places;
    enCours.delete(course);
    dire();
  });
  enCours.add(course);
}

const comptes = [...issues.values()].map(({ compte }) => compte);
const total = (quoi) => comptes.reduce((somme, compte) => somme + compte[quoi], 0);
const rates = etapes.map(({ nom }) => nom).filter(ratee);
if (rates.length > 0) console.log(`\nÀ reprendre : ${rates.join(', ')}`);
const suite = total('ignores') > 0 ? `, ${total('ignores')} skipped` : '';
console.log(`\n${total('passes')} passed, ${total('echecs')} failed${suite}`);
process.exitCode = total('echecs') > 0 ? 1 : 0;
