import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Les endroits où Debian range les programmes de l’administrateur, en plus de ceux du lecteur. */
const chemins = [
  ...(process.env['PATH'] ?? '').split(':'),
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/sbin',
];

/** Le chemin d’un programme installé, le premier de ces noms que l’on trouve. */
export function programme(...noms: readonly string[]): string | undefined {
  return noms
    .flatMap((nom) => chemins.map((dossier) => join(dossier, nom)))
    .find((chemin) => existsSync(chemin));
}
