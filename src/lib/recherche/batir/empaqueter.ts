import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AnnuaireEcrit } from '../moteur/annuaire.ts';
import { genres } from '../moteur/genres.ts';
import { titreDeLoi } from '../moteur/titre-de-loi.ts';

const moteur = fileURLToPath(new URL('../moteur/', import.meta.url));

/** Les entrées en lignes : le rang du genre, l’adresse, le titre si elle ne le dit pas, les autres noms. */
function ecrireEntrees({ entrees }: AnnuaireEcrit): string {
  const ids = Object.keys(genres);
  return entrees
    .map(({ genre, adresse, titre, noms }) =>
      [ids.indexOf(genre), adresse, titre === titreDeLoi(adresse) ? '' : titre, noms.join('|')]
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * Le fichier que le navigateur demande à la première frappe : le moteur et l’annuaire, en un seul module qui donne
 * `chercher`. Lève l’erreur d’esbuild si le moteur ne se laisse pas assembler.
 */
export async function empaqueter(annuaire: AnnuaireEcrit): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { servir } from './servir.ts';
export const chercher = servir(${JSON.stringify(ecrireEntrees(annuaire))}, ${JSON.stringify(annuaire.index)});`,
      resolveDir: moteur,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
