import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { editeur } from './src/lib/editeur/editeur.ts';
import { editeurComplet } from './src/lib/editeur/integration.ts';
import { emporter } from './src/lib/emporter/integration.ts';
import { COUVERTURE } from './src/lib/emporter/plan.ts';
import { serrer } from './src/lib/chargement/serrer.ts';
import { reglesAPart } from './src/lib/chargement/regles/greffon.ts';
import { renduDesIlots } from './src/lib/chargement/rendu.ts';
import { partiesReprises } from './src/lib/chargement/greffon.ts';
import { fichiersRegroupes } from './src/lib/chargement/regrouper.ts';
import { compression, entetesSousLaBase } from './src/lib/hebergement/integration.ts';
import { figuresATelecharger } from './src/lib/figures/integration.ts';
import { estUnCadre } from './src/lib/integrer/cadre.ts';
import { horsDeLaBase } from './src/lib/liens/base.ts';
import { liensVerifies } from './src/lib/liens/integration.ts';
import { ilotsPrecharges } from './src/lib/prechargement/integration.ts';
import { daterLesPages } from './src/lib/publication/dater-les-pages.ts';
import { recherche } from './src/lib/recherche/integration.ts';
import { empreinteDe } from './src/lib/securite/empreinte.ts';
import { typographie } from './src/lib/typographie/greffon.ts';
import { vignettes } from './src/lib/vignettes/integration.ts';
import { veille } from './src/lib/veille/integration.ts';

const enAttente = ['eveiller', 'veiller']
  .map((nom) => new URL(`./src/components/elements/${nom}.js`, import.meta.url))
  .map((fichier) => readFileSync(fichier, 'utf8'))
  .join('');
const dates = daterLesPages(new URL('./src/content/', import.meta.url));

export default defineConfig({
  site: editeur.adresse,
  base: editeur.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Une fin de ligne reste une espace : c’est ce que suppose Prettier quand il coupe les lignes.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // light-dark() et @view-transition restent tels quels : pas de traduction pour les navigateurs d’avant 2024.
  vite: {
    plugins: [renduDesIlots(), partiesReprises(), reglesAPart(), fichiersRegroupes()],
    // Le nom du script d’un gabarit répète son chemin : l’empreinte suffit, quarante octets de moins chaque fois.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) =>
                name.includes('.astro') ? '_astro/[hash].js' : '_astro/[name].[hash].js',
            },
          },
        },
      },
    },
    build: {
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Astro marque chaque article « use astro:head-inject », que son bâtisseur ne connaît pas : sans effet.
      rolldownOptions: {
        onwarn: (avis, dire) => {
          if (avis.code !== 'MODULE_LEVEL_DIRECTIVE') dire(avis);
        },
        // src/lib/droit est pur : une page qui ne lit de sa porte que les délais n’emporte pas les tables.
        treeshake: {
          moduleSideEffects: [{ test: /[\\/]src[\\/]lib[\\/]droit[\\/]/, sideEffects: false }],
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind est du WebAssembly ; ses fichiers et ceux des îlots viennent de chez nous.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        // Le seul script écrit à la main dans une page ; l’élagage l’ôte des autres.
        hashes: [empreinteDe(serrer(enAttente))],
      },
    },
  },
  markdown: {
    // La typographie anglaise par défaut casserait la recherche : la nôtre est dans src/lib/typographie.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [typographie] }),
    syntaxHighlight: false,
  },
  integrations: [
    editeurComplet(editeur),
    veille(),
    mdx(),
    svelte(),
    sitemap({
      filter: (page) =>
        !page.endsWith('/recherche/') &&
        !page.endsWith('/affaire-maif/tous-les-faits/') &&
        !page.endsWith(COUVERTURE) &&
        !estUnCadre(horsDeLaBase(new URL(page).pathname, editeur.base)),
      serialize: (entree) => {
        const le = dates.get(horsDeLaBase(new URL(entree.url).pathname, editeur.base));
        return le === undefined ? entree : { ...entree, lastmod: le.toISOString().slice(0, 10) };
      },
    }),
    vignettes(),
    figuresATelecharger(),
    // Avant la recherche, qui n’a pas à lire le fichier, et les liens, qui le lisent.
    emporter(),
    // Après lui : un fichier à emporter ne demande rien au réseau.
    ilotsPrecharges(),
    recherche(),
    liensVerifies(),
    entetesSousLaBase(),
    // En dernier : plus rien n’écrit après.
    compression(),
  ],
});
