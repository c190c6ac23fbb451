import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { tousLesContacts } from '../../../src/lib/droit/surveillance/index.ts';
import { flux } from '../../../src/lib/publication/flux.ts';
import { chaquePage, dossier } from '../aides/pages.ts';

const pages = chaquePage();
const parAdresse = new Map(pages.map((page) => [page.adresse, page.html]));
const lire = (fichier: string) => readFileSync(join(dossier, fichier), 'utf8');

/** Ce qu’une page dit de ses dates au bas de son contenu. */
interface Datee {
  readonly publiee: string | undefined;
  readonly verifiee: string | undefined;
  readonly changements: readonly string[];
}

function dateesDe(html: string): Datee | undefined {
  const pied = /<footer class="dates">(.*?)<\/footer>/s.exec(html)?.[1];
  if (pied === undefined) return undefined;
  const jours = (texte: string) =>
    [...texte.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)">/g)].map(([, jour = '']) => jour);
  const fin = pied.indexOf('</p>');
  const [phrase, suite] = [pied.slice(0, fin), pied.slice(fin)];
  return {
    publiee: /publiée le\s*<time datetime="([^"]+)"/.exec(phrase)?.[1],
    verifiee: /vérifiée le\s*<time datetime="([^"]+)"/.exec(phrase)?.[1],
    changements: jours(suite),
  };
}

const datees = pages.flatMap(({ adresse, html }) => {
  const dates = dateesDe(html);
  return dates === undefined ? [] : [{ adresse, html, dates }];
});

test('chaque fiche de src/content qui fait une page y dit sa parution et sa vérification', () => {
  const dossiers = {
    articles: '/',
    decisions: '/decisions/',
    dispositifs: '/dispositifs/',
    'facile-a-lire': '/facile-a-lire/',
    'idees-recues': '/idees-recues/',
    lettres: '/modeles/',
    textes: '/textes/',
  };
  const muettes = Object.entries(dossiers).flatMap(([nom, base]) =>
    readdirSync(`src/content/${nom}`)
      .map((fichier) => `${base}${fichier.replace(/\.mdx?$/, '')}/`)
      .filter((adresse) => {
        const page = datees.find((une) => une.adresse === adresse);
        const relue = page?.dates.verifiee !== undefined || page?.html.includes('pas encore relue');
        return page?.dates.publiee === undefined || !relue;
      }),
  );
  expect(muettes).toEqual([]);
  expect(datees.find(({ adresse }) => adresse === '/contacts/')?.dates).toMatchObject({
    publiee: '2026-11-24',
    verifiee: tousLesContacts.map(({ verifieLe }) => verifieLe).toSorted()[0],
  });
  expect(datees.length).toBeGreaterThan(340);
});

test('la page, ses données structurées et le plan du site disent les mêmes jours', () => {
  const plan = new Map(
    [
      ...lire('sitemap-0.xml').matchAll(
        /<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g,
      ),
    ].map(([, adresse = '', jour]) => [new URL(adresse).pathname, jour?.slice(0, 10)]),
  );
  const ecarts = datees.flatMap(({ adresse, html, dates: { publiee, changements } }) => {
    if (publiee === undefined) return [];
    const dernier = [publiee, ...changements].toSorted().at(-1);
    const [, parue] = /"datePublished":"([^"]+)"/.exec(html) ?? [];
    const [, changee] = /"dateModified":"([^"]+)"/.exec(html) ?? [];
    const article = html.includes('"@type":"Article"');
    return [
      ...(plan.get(adresse) === dernier
        ? []
        : [`${adresse} : lastmod ${plan.get(adresse) ?? 'absent'}, page ${dernier ?? ''}`]),
      ...(article && (parue !== publiee || changee !== dernier)
        ? [
            `${adresse} : JSON-LD ${parue ?? '?'} et ${changee ?? '?'}, page ${publiee} et ${dernier ?? ''}`,
          ]
        : []),
    ];
  });
  expect(ecarts).toEqual([]);
});

test('les flux bâtis se lisent, et leurs jours sont ceux des pages', () => {
  for (const { nom, titre } of flux) {
    const atom = parseAtomFeed(lire(`${nom}.xml`));
    const json = parseJsonFeed(lire(`${nom}.json`));
    expect(atom.title?.value).toBe(titre);
    expect(json.title).toBe(titre);
    const entrees = (atom.entries ?? []).map(({ id, updated, links }) => ({
      id,
      jour: String(updated).slice(0, 10),
      adresse: new URL(links?.[0]?.href ?? ''),
    }));
    expect(entrees.length, nom).toBeGreaterThan(0);
    expect(new Set(entrees.map(({ id }) => id)).size, nom).toBe(entrees.length);
    expect(json.items?.map(({ id }) => id)).toEqual(entrees.map(({ id }) => id));
    const ecarts = entrees.flatMap(({ jour, adresse }) => {
      const html = parAdresse.get(adresse.pathname);
      if (html === undefined) return [`${nom} : ${adresse.pathname} n’existe pas`];
      const dates = dateesDe(html);
      if (dates?.publiee === undefined) return [];
      return [dates.publiee, ...dates.changements].includes(jour)
        ? []
        : [`${nom} : ${adresse.pathname} le ${jour}, que sa page ne dit pas`];
    });
    expect(ecarts).toEqual([]);
  }
});
