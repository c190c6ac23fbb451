import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LUS } from '../../../src/lib/emporter/plan.ts';
import { assemblerLeScript } from '../../../src/lib/emporter/script.ts';

const plan = { site: 'https://exemple.fr', ancres: {} };

/** Un dossier bâti imaginaire : un îlot, ce qu’il charge à la demande, ce qui l’anime. */
function batir(fichiers: Readonly<Record<string, string>>): string {
  const racine = mkdtempSync(join(tmpdir(), 'emporter-'));
  const tous = {
    'rendu.js': 'export default 1;',
    'amorce.ts': 'export const demarrer = (...tout: unknown[]) => { globalThis.vu = tout; };',
    '_astro/regles.AbC.txt': 'les règles, en un fichier',
    ...fichiers,
  };
  mkdirSync(join(racine, '_astro'));
  for (const [nom, contenu] of Object.entries(tous)) writeFileSync(join(racine, nom), contenu);
  for (const adresse of LUS) {
    mkdirSync(join(racine, dirname(adresse)), { recursive: true });
    writeFileSync(join(racine, adresse), `lu à ${adresse}`);
  }
  return racine;
}

const assembler = (racine: string) =>
  assemblerLeScript(
    racine,
    join(racine, 'amorce.ts'),
    { composants: ['/a.js'], rendu: '/rendu.js' },
    plan,
  );

test('ce qu’un îlot charge à la demande est déjà dans le script, sans passer par le réseau', async () => {
  const racine = batir({
    'preload-helper.AbC.js': 'let a = () => document.createElement("link");export{a as t};',
    'b.js': 'export const b = "charge plus tard";',
    'a.js':
      'import {t} from "./preload-helper.AbC.js";export default () => t(() => import("./b.js"), ["x"]);',
  });
  const script = await assembler(racine);
  expect(script).toContain('charge plus tard');
  expect(script).not.toMatch(/createElement|import\(/u);
});

test('ce que le questionnaire lirait sur le site est dans le script', async () => {
  const script = await assembler(batir({ 'a.js': 'export default 1;' }));
  expect(LUS).not.toEqual([]);
  for (const adresse of LUS) expect(script).toContain(`lu à ${adresse}`);
  expect(script).toContain('les règles, en un fichier');
});

test('les formats trop lourds n’y sont pas, et une fin de balise n’y ferme rien', async () => {
  const racine = batir({
    'en-word.AbC.js': 'export const enWord = "lourd";',
    'a.js': 'export default [() => import("./en-word.AbC.js"), "</script>"];',
  });
  const script = await assembler(racine);
  expect(script).not.toContain('lourd');
  expect(script).not.toContain('</script');
});

test('un préchargement que l’on ne reconnaît pas arrête la construction', async () => {
  const racine = batir({
    'preload-helper.AbC.js': 'export default 1;',
    'a.js': 'import t from "./preload-helper.AbC.js";export default t;',
  });
  await expect(assembler(racine)).rejects.toThrow('src/lib/emporter/script.ts');
});

test('un préchargement rangé dans un autre fichier arrête la construction', async () => {
  const racine = batir({
    'amorce.AbC.js':
      'export const t = (charger) => charger(performance.getEntries().map((un) => un.decodedBodySize));',
    'a.js':
      'import {t} from "./amorce.AbC.js";export default () => t(() => import("./rendu.js"), []);',
  });
  await expect(assembler(racine)).rejects.toThrow('src/lib/chargement/regrouper.ts');
});
