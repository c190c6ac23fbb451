import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://a-ma-connaissance.example',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  // light-dark() et @view-transition restent tels quels : pas de traduction pour les navigateurs d’avant 2024.
  vite: { build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind est du WebAssembly ; ses fichiers et ceux des îlots viennent de chez nous.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [mdx(), svelte(), sitemap()],
});
