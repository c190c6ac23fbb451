import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Plan } from './ancres.ts';
import type { Scripts } from './ilots.ts';
import { LUS } from './plan.ts';

/** Trop lourds pour le fichier : le site en ligne les fait, et le fichier le dit. */
const enLigneSeulement = /\/(en-word|registre-xlsx)\.[\w-]+\.js$/;

/** Vite demande au réseau, d’avance, les morceaux d’un import : ici, tout est déjà là. */
const precharge = /\/preload-helper\.[\w-]+\.js$/;

const toutEstLa: Plugin = {
  name: 'tout-est-la',
  setup(chantier) {
    chantier.onLoad({ filter: enLigneSeulement }, () => ({
      contents: 'throw new Error("Ce format se fait sur le site en ligne.")',
    }));
    chantier.onLoad({ filter: precharge }, async ({ path }) => {
      const [, nom] =
        /export\s*\{\s*(?:\w+ as )?(\w+)\s*\}/u.exec(await readFile(path, 'utf8')) ?? [];
      if (nom === undefined)
        throw new Error(`${path} n’a plus la forme attendue : revoir src/lib/emporter/script.ts.`);
      return { contents: `export const ${nom} = (charger) => charger();` };
    });
  },
};

/** Ce que les îlots liraient sur le site, par adresse. */
async function fichiersLus(racine: string): Promise<Readonly<Record<string, string>>> {
  const scripts = await readdir(join(racine, '_astro'));
  const regles = scripts.filter((nom) => nom.endsWith('.txt')).map((nom) => `/_astro/${nom}`);
  const textes = [...LUS, ...regles].map(async (adresse) => [
    adresse,
    await readFile(join(racine, adresse), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(textes)) as Readonly<Record<string, string>>;
}

/** Un seul script pour tout le fichier : les îlots, ce qui les anime, et l’amorce. */
export async function assemblerLeScript(
  racine: string,
  amorce: string,
  { composants, rendu }: Scripts,
  plan: Plan,
): Promise<string> {
  const chemin = (adresse: string) => JSON.stringify(join(racine, adresse));
  const contents = [
    `import rendu from ${chemin(rendu)};`,
    ...composants.map((adresse, rang) => `import composant${rang} from ${chemin(adresse)};`),
    `import { demarrer } from ${JSON.stringify(amorce)};`,
    `demarrer([${composants.map((_, rang) => `composant${rang}`).join()}], rendu, ${JSON.stringify(plan)}, ${JSON.stringify(await fichiersLus(racine))});`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: racine },
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    define: { 'import.meta.url': '""' },
    logLevel: 'silent',
    plugins: [toutEstLa],
    write: false,
  });
  const texte = outputFiles.map(({ text }) => text).join('\n');
  // Ce que lit le préchargement (src/lib/chargement/), et lui seul.
  if (texte.includes('decodedBodySize'))
    throw new Error(
      'Le fichier à emporter attendrait le réseau : le préchargement de Vite n’est plus dans un fichier « preload-helper ». Revoir src/lib/chargement/regrouper.ts, ou src/lib/emporter/script.ts.',
    );
  // Dans un script en ligne, cette fin de balise le fermerait.
  return texte.replaceAll('</script', '<\\/script');
}
