/**
 * `npm run audit:dependances` : les failles connues des dépendances. Un registre qui refuse de répondre n’est pas
 * une bonne nouvelle : la commande le dit, et ne prétend rien.
 */
import { spawnSync } from 'node:child_process';

interface Rapport {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});

/** Le rapport de npm ; vide s’il n’en a pas eu. */
function lire(): Rapport {
  try {
    return JSON.parse(stdout) as Rapport;
  } catch {
    return {};
  }
}

const { vulnerabilities: failles, message, error } = lire();
if (failles === undefined) {
  const motif = [message, error?.summary].filter(Boolean).join(' ; ');
  console.log(
    `Le registre ne répond pas à cette question (${motif === '' ? 'sans motif' : motif}).`,
  );
  console.log('Rien n’est vérifié : ni faille, ni absence de faille.');
} else {
  const lignes = Object.entries(failles).map(([nom, { severity }]) => `${nom} : ${severity}`);
  console.log(lignes.length === 0 ? 'Aucune faille connue du registre.' : lignes.join('\n'));
  process.exitCode = lignes.length === 0 ? 0 : 1;
}
