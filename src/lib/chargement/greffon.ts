import { apporter } from './apporter.ts';

/** Le module que Vite met autour de chaque import différé. */
const PRECHARGE = 'vite/preload-helper.js';

/** Une déclaration de JavaScript. */
const declarer = (nom: string, valeur: string): string =>
  [['const', nom].join(' '), valeur].join('=');

/** Ce que ce greffon lit de la configuration de Vite, et ce qu’il y ajoute. */
interface Greffon {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  configResolved(reglages: { readonly base: string }): void;
  load(id: string): string | undefined;
}

/**
 * Remplace le préchargement de Vite par `apporter` : celui de Vite demande au navigateur de retenir chaque
 * fichier comme module, échecs compris. Les styles n’en dépendent pas : les pages les portent en elles.
 */
export function partiesReprises(): Greffon {
  let base = '/';
  return {
    name: 'parties-reprises',
    enforce: 'pre',
    apply: 'build',
    configResolved: (reglages) => {
      base = reglages.base;
    },
    load: (id) => {
      if (!id.endsWith(PRECHARGE)) return undefined;
      const appel = `(charger,fichiers)=>apporter(charger,fichiers,${JSON.stringify(base)})`;
      const remplacant = ['export', declarer('__vitePreload', appel)].join(' ');
      return [declarer('apporter', apporter.toString()), remplacant].join(';\n');
    },
  };
}
