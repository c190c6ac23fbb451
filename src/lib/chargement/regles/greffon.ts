import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Donnees, Modules } from './depot.ts';
import { ecrireLesPhrases, ecrireLesRaisons, ecrireLesRegles } from './ecrire.ts';
import { DOSSIER, modules } from './modules.ts';
import type { Fichier } from './modules.ts';

/** Les trois fichiers, par nom, et ce qu’ils contiennent. */
type Textes = Readonly<Record<Fichier, string>>;

/** Un fichier que la construction des pages ajoute aux siens. */
interface Ajout {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string;
}

/** Ce que ce greffon lit de la construction, et ce qu’il y ajoute. */
interface Greffon {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  configResolved(reglages: { readonly root: string }): void;
  applyToEnvironment(environnement: { readonly name: string }): boolean;
  load(id: string): Promise<string | undefined>;
  generateBundle(this: { emitFile(ajout: Ajout): unknown }): Promise<void>;
}

/** Où va un fichier : son nom dit ce qu’il contient, il ne change donc jamais. */
function adresseDe(fichier: Fichier, texte: string): string {
  const empreinte = createHash('sha256').update(texte).digest('base64url').slice(0, 8);
  return `_astro/${fichier}.${empreinte}.txt`;
}

/** Une ligne de JavaScript : ce qui se prend d’un module. */
const importer = (nom: string, module: string): string =>
  ['import', `{${nom}}`, 'from', module].join(' ');

/** Une ligne de JavaScript : ce qu’un module donne. */
const exporter = (nom: string, valeur: string): string =>
  ['export', 'const', `${nom}=${valeur}`].join(' ');

/**
 * Met les modules qui ne sont que des données dans trois fichiers, et des appels à leur place dans les scripts des
 * pages. Ce qui construit le site, et les essais, lisent les modules eux-mêmes.
 */
export function reglesAPart(): Greffon {
  let racine = '';
  let lus: Promise<Record<Fichier, Modules>> | undefined;

  async function lireTous(): Promise<Record<Fichier, Modules>> {
    const lireUn = async (module: string): Promise<readonly [string, Donnees]> => {
      const fichier = pathToFileURL(join(racine, DOSSIER, `${module}.ts`)).href;
      return [module, { ...((await import(/* @vite-ignore */ fichier)) as Donnees) }];
    };
    const lireFichier = async (fichier: Fichier): Promise<Modules> =>
      Object.fromEntries(await Promise.all(modules[fichier].map(lireUn)));
    return {
      regles: await lireFichier('regles'),
      phrases: await lireFichier('phrases'),
      raisons: await lireFichier('raisons'),
    };
  }

  const lire = () => (lus ??= lireTous());

  async function ecrire(): Promise<Textes> {
    const { regles, phrases, raisons } = await lire();
    return {
      regles: ecrireLesRegles(regles),
      phrases: ecrireLesPhrases(phrases),
      raisons: ecrireLesRaisons(regles, phrases, raisons),
    };
  }

  /** Le module, récrit : chacun de ses noms se lit dans le dépôt. */
  async function recrire(module: string): Promise<string | undefined> {
    const { regles, phrases, raisons } = await lire();
    const donnees = regles[module] ?? phrases[module] ?? raisons[module];
    if (donnees === undefined) return undefined;
    const depot = JSON.stringify(join(racine, 'src/lib/chargement/regles/depot.ts'));
    return [
      importer('lire', depot),
      ...Object.keys(donnees).map((nom) =>
        exporter(nom, `/* @__PURE__ */ lire(${JSON.stringify(module)}, ${JSON.stringify(nom)})`),
      ),
    ].join(';\n');
  }

  return {
    name: 'regles-a-part',
    enforce: 'pre',
    apply: 'build',
    configResolved: ({ root }) => {
      racine = root;
    },
    applyToEnvironment: ({ name }) => name === 'client',
    load: async (id) => {
      const chemin = id.startsWith(racine) ? id.slice(racine.length).replace(/^[\\/]/u, '') : '';
      if (chemin === 'src/lib/chargement/regles/adresses.ts') {
        const textes = Object.entries(await ecrire()) as [Fichier, string][];
        const adresses = textes.map(([fichier, texte]) => [fichier, adresseDe(fichier, texte)]);
        return exporter('adresses', JSON.stringify(Object.fromEntries(adresses)));
      }
      if (chemin === 'src/lib/chargement/regles/sur-place.ts') {
        const { regles } = await ecrire();
        return [
          importer('verserLesRegles', JSON.stringify('./depot.ts')),
          `verserLesRegles(${JSON.stringify(regles)})`,
        ].join(';\n');
      }
      return chemin.startsWith(DOSSIER)
        ? recrire(chemin.slice(DOSSIER.length, -'.ts'.length))
        : undefined;
    },
    async generateBundle() {
      for (const [fichier, texte] of Object.entries(await ecrire()) as [Fichier, string][])
        this.emitFile({ type: 'asset', fileName: adresseDe(fichier, texte), source: texte });
    },
  };
}
