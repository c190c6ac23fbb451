/**
 * Un double du dépôt, dans un dossier à part, où bâtir autre chose que le site : plus de pages, une autre base.
 * Il partage les paquets et les images de partage déjà dessinées ; le reste lui est propre.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const depot = fileURLToPath(new URL('../../', import.meta.url));

/** Ce dont une construction se sert. */
const copies = ['src', 'tests', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Les options de Node que « npm run build » se donne : le double se bâtit dans les mêmes bornes. */
function optionsDeLaConstruction(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(depot, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly build: string };
  };
  return scripts.build.match(/--\S+/gu) ?? [];
}

/** Un double du dépôt. */
export interface Atelier {
  /** Son dossier, chemin entier. */
  readonly dossier: string;
  /**
   * Change un texte d’un de ses fichiers.
   * @throws si le texte n’y est pas : le double ne serait pas celui que l’on croit.
   */
  changer(fichier: string, avant: string | RegExp, apres: string): void;
  /**
   * Bâtit, et rend ce que la construction a dit.
   * @param options de Node, avant le programme.
   * @throws si la construction rate.
   */
  batir(...options: readonly string[]): string;
  fermer(): void;
}

/** Copie le dépôt. Le cache d’Astro n’est pas partagé : l’un salirait celui de l’autre. */
export function ouvrirUnAtelier(): Atelier {
  const dossier = mkdtempSync(join(tmpdir(), 'atelier-'));
  for (const nom of copies) cpSync(join(depot, nom), join(dossier, nom), { recursive: true });
  symlinkSync(join(depot, 'node_modules'), join(dossier, 'node_modules'));
  mkdirSync(join(dossier, '.cache'));
  const changer: Atelier['changer'] = (fichier, avant, apres) => {
    const texte = readFileSync(join(dossier, fichier), 'utf8');
    const change = texte.replace(avant, apres);
    if (change === texte) throw new Error(`${fichier} n’a plus « ${String(avant)} » : le revoir.`);
    writeFileSync(join(dossier, fichier), change);
  };
  changer('astro.config.mjs', 'defineConfig({', "defineConfig({ cacheDir: './.cache',");
  return {
    dossier,
    changer,
    batir(...options) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          ...optionsDeLaConstruction(),
          ...options,
          join(depot, 'node_modules/astro/bin/astro.mjs'),
          'build',
        ],
        {
          cwd: dossier,
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        },
      );
      if (status !== 0)
        throw new Error(`Construction ratée :\n${stdout.slice(-3_000)}${stderr.slice(-3_000)}`);
      return stdout;
    },
    fermer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}
