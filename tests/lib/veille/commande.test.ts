import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../../src/lib/droit/sources.ts';
import { CODE } from '../../../src/lib/textes/code-du-travail.ts';
import { articlesDe, type NoeudLegi } from '../../../src/lib/textes/legi.ts';
import { lireTemoin } from '../../../src/lib/veille/lire.ts';

const dossier = mkdtempSync(join(tmpdir(), 'veille-'));
afterAll(() => {
  rmSync(dossier, { recursive: true });
});

/** Le paquet installé, réduit aux articles du registre : le reste ne change rien à la veille, que sa durée. */
function paquetReduit(): NoeudLegi {
  const lu = readFileSync(createRequire(import.meta.url).resolve(CODE), 'utf8');
  const children = articlesDe(JSON.parse(lu) as NoeudLegi)
    .filter(({ num }) => num.trim() in articlesDuCodeDuTravail)
    .map(({ version, num, etat, html }) => ({
      type: 'article',
      data: { id: version, num, etat, texteHtml: html },
    }));
  return { type: 'code', data: {}, children };
}

/** Ce que dit `npm run veille` devant ce paquet. */
function veiller(nom: string, paquet: string) {
  const fichier = join(dossier, nom);
  writeFileSync(fichier, paquet);
  return spawnSync(process.execPath, ['src/lib/veille/commande.ts', '--paquet', fichier], {
    encoding: 'utf8',
  });
}

test('la veille montre la différence, ce qui est à relire et la ligne pour accepter ; devant le paquet lu, rien', () => {
  // Devant un registre changé, la commande inscrirait au témoin ce que personne n’a relu : pas depuis un essai.
  expect(Object.keys(lireTemoin()).toSorted()).toEqual(
    Object.keys(articlesDuCodeDuTravail).toSorted(),
  );
  const registre = readFileSync('src/lib/droit/sources.ts', 'utf8');
  const lu = JSON.stringify(paquetReduit());
  const neuf = lu.replaceAll('LEGIARTI000006900861', 'LEGIARTI999999999999');
  expect(neuf).not.toBe(lu);

  const { stdout, status } = veiller('neuf.json', neuf);
  expect(status).toBe(1);
  expect(stdout).toContain('── L1222-4 : LEGIARTI000006900861 → LEGIARTI999999999999');
  expect(stdout).toContain('- src/content/articles/affaire-maif.mdx');
  expect(stdout).toMatch(/- src\/content\/lettres\/[\w-]+\.md/u);
  expect(stdout).toMatch(/- src\/lib\/droit\/surveillance\/tables\/obligations\/[\w-]+\.ts/u);
  expect(stdout).toContain('npm run veille -- --accepter L1222-4');
  expect(stdout).toMatch(/articles au registre, 1 à relire\./u);

  const calme = veiller('lu.json', lu);
  expect(calme.stdout).toMatch(/articles au registre, 0 à relire\./u);
  expect(calme.status).toBe(0);
  // Regarder ne change rien.
  expect(readFileSync('src/lib/droit/sources.ts', 'utf8')).toBe(registre);
});
