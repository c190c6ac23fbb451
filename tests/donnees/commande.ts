/**
 * `npm run test:donnees` : lit les données ouvertes de dist/ comme le ferait un inconnu, avec la bibliothèque de la norme
 * Data Package. Elle n’est pas une dépendance (les siennes sont anciennes) : elle s’installe à part, le temps de l’essai.
 * Sans réseau, rien n’est compté.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIBLIOTHEQUE = 'datapackage@1.1.10';
const paquet = fileURLToPath(new URL('../../dist/donnees/datapackage.json', import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), 'donnees-'));

/** Elle n’a pas de types, et n’est pas là quand ce fichier s’écrit : son programme lui est donné en texte. */
const lecture = `
const { Package } = require('datapackage');
(async () => {
  const lu = await Package.load(process.argv[2], { unsafe: true });
  const fautes = lu.errors.map(({ message }) => message);
  const tableau = lu.getResource('decisions');
  const lignes = await tableau.read({ keyed: true, extended: false });
  const colonnes = Object.keys(lignes[0] ?? {});
  if (colonnes.join() !== tableau.schema.fieldNames.join()) fautes.push('les colonnes ne sont pas celles du schéma');
  console.log(lignes.length + ' lignes, ' + colonnes.length + ' colonnes, chaque case du type annoncé');
  if (fautes.length > 0 || lignes.length === 0) { console.log(fautes.join('\\n')); process.exitCode = 1; }
})().catch((erreur) => {
  console.log([erreur.message, ...(erreur.errors ?? []).slice(0, 10).map(({ message }) => message)].join('\\n'));
  process.exitCode = 1;
});
`;

try {
  const installee = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', BIBLIOTHEQUE],
    { cwd: dossier, encoding: 'utf8', timeout: 120_000 },
  );
  if (installee.status === 0) {
    writeFileSync(join(dossier, 'lire.cjs'), lecture);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['lire.cjs', paquet], {
      cwd: dossier,
      encoding: 'utf8',
    });
    console.log(`${BIBLIOTHEQUE} : ${stdout}${stderr}`.trim());
    process.exitCode = status ?? 1;
  } else
    console.log(`${BIBLIOTHEQUE} ne s’installe pas ici (registre muet ?) : rien n’est compté.`);
} finally {
  rmSync(dossier, { recursive: true });
}
