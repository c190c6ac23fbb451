import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Ce que fait une commande dont le lecteur s’en va après quelques octets, une fois tout écrit. */
const quandLeLecteurPart = (commande: string, entree: string) =>
  spawnSync(
    'bash',
    ['-c', `set -o pipefail; "$0" "$1" - | head -c 3`, process.execPath, commande],
    {
      input: entree,
      encoding: 'utf8',
    },
  );

test.each([
  [
    'src/lib/relecture/commande.ts',
    {
      texte: 'Cette preuve est nulle : le salarié n’a pas donné son accord à la caméra. '.repeat(
        200,
      ),
    },
  ],
  ['src/lib/examen/commande.ts', { faits: { role: 'salarie', dispositif: 'video' } }],
])('%s ne se plaint pas d’un lecteur parti avant la fin', (commande, un) => {
  const cas = Array.from({ length: 60 }, (_, rang) => ({ id: `c${String(rang)}`, ...un }));
  const { status, stdout, stderr } = quandLeLecteurPart(commande, JSON.stringify(cas));
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '[\n ', stderr: '' });
});
