import { defineMiddleware } from 'astro:middleware';
import { oterLEveilDAstro } from './lib/chargement/eveil.ts';
import { annoncer } from './lib/hebergement/faites.ts';
import { elaguer } from './lib/securite/elaguer.ts';
import {
  basculeesPar,
  classesPosees,
  elaguerLesStyles,
  variablesDe,
} from './lib/styles/elaguer.ts';
import { motsDesIlots } from './lib/styles/mots-des-ilots.ts';
import { composerPage } from './lib/typographie/page.ts';

const ilots = import.meta.glob<string>(['./components/**/*.svelte', './components/**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const feuilles = import.meta.glob<string>(
  [
    './components/delais/calculs.css',
    './components/gabarits/{impression,suite}.css',
    './components/images/**/*.css',
    './components/maif/*.css',
    './components/recherche/recherche.css',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const duDialogue = import.meta.glob<string>('./components/recherche/{completer,dialogue}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const motsDe = motsDesIlots(ilots);
const classes = classesPosees(...Object.values(duDialogue));
const basculees = basculeesPar(Object.values(ilots));
const variables = variablesDe(...Object.values(feuilles));

/** La page composée. Ce qui l’arrête dit où. */
const composer = (adresse: string, html: string): string => {
  try {
    return composerPage(html, import.meta.env.BASE_URL);
  } catch (cause) {
    throw new Error(`${adresse} : ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
};

/**
 * La dernière main à chaque page HTML, en développement comme à la construction : la typographie française,
 * la base du site devant ses liens, l’éveil de ses îlots, les styles dont elle se sert, puis la politique de sécurité
 * resserrée. Les autres fichiers passent tels quels.
 */
export const onRequest = defineMiddleware(async ({ url }, suivant) => {
  const reponse = await suivant();
  annoncer(url.pathname);
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  const page = composer(url.pathname, await reponse.text());
  // En développement, Vite écrit dans des balises de style des modules qui n’en sont pas.
  const html = elaguer(
    import.meta.env.DEV
      ? page
      : elaguerLesStyles(oterLEveilDAstro(page), {
          ilots: motsDe(page),
          classes,
          basculees,
          variables,
        }),
  );
  return new Response(html, { status: reponse.status, headers: reponse.headers });
});
