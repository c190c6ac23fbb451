/** Ce qu’Astro charge pour animer un îlot de Svelte. */
const RENDU = '@astrojs/svelte/dist/client.svelte.js';

/** Le nôtre : rendre vivant ce qui est déjà dans la page, et rien d’autre. */
const leNotre = [
  ['import', '{hydrate}', 'from', JSON.stringify('svelte')].join(' '),
  `export default (element) => async (composant, props) => {
    if (element.hasAttribute('ssr')) hydrate(composant, { target: element, props });
  }`,
].join(';\n');

/** Ce que ce greffon ajoute à la construction. */
interface Greffon {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  applyToEnvironment(environnement: { readonly name: string }): boolean;
  load(id: string): string | undefined;
  generateBundle(): void;
}

/**
 * Remplace ce qu’Astro charge pour animer un îlot : le sien sait aussi le refaire avec d’autres valeurs, lui donner un
 * contenu et l’ôter, ce que nos pages ne demandent pas (`eveil.ts` le refuse), et il emporte de Svelte de quoi le faire.
 * Il vide aussi une boîte par du HTML écrit en texte, que `require-trusted-types-for 'script'` (public/_headers) refuse.
 * @throws si Astro le range ailleurs : nos îlots garderaient le sien.
 */
export function renduDesIlots(): Greffon {
  let remplace = false;
  return {
    name: 'rendu-des-ilots',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => {
      if (!id.replaceAll('\\', '/').endsWith(RENDU)) return undefined;
      remplace = true;
      return leNotre;
    },
    generateBundle: () => {
      if (!remplace)
        throw new Error(`${RENDU} n’est plus là : revoir src/lib/chargement/rendu.ts.`);
    },
  };
}
