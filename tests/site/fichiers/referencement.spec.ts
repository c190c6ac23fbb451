import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import sharp from 'sharp';
import { articlesEcrits } from '../../aides/articles.ts';
import { lireFiches } from '../../aides/fiches.ts';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';
import type { PageBatie } from '../aides/pages.ts';

const pages = chaquePage();

interface Entite {
  readonly '@type': string;
  readonly [cle: string]: unknown;
}

function entitesDe({ html }: PageBatie): readonly Entite[] {
  const [, bloc = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const { '@graph': graphe = [] } = JSON.parse(bloc) as { '@graph'?: readonly Entite[] };
  return graphe;
}

const metaDe = (html: string, nom: string) =>
  new RegExp(`<meta [^>]*(?:property|name)="${nom}"[^>]* content="([^"]*)"`).exec(html)?.[1];

const sous = (prefixe: string) =>
  pages.filter(({ adresse }) => new RegExp(`^${prefixe}[^/]+/$`).test(adresse));
const decisions = sous('/decisions/').filter(({ html }) => html.includes('id="conclusions"'));

test('chaque page dit à un réseau son adresse, son site, son image, et l’image est au format', async () => {
  const images = new Set<string>();
  const defauts = pages.flatMap(({ adresse, html }) => {
    const image = metaDe(html, 'og:image') ?? '';
    images.add(new URL(image).pathname);
    const attendu = ['og:title', 'og:description', 'og:type', 'og:site_name'];
    return [
      ...[...attendu, 'og:image:alt', 'twitter:card']
        .filter((nom) => !metaDe(html, nom))
        .map((nom) => `${adresse} : ${nom}`),
      ...(adresse === '/404.html' || new URL(metaDe(html, 'og:url') ?? '').pathname === adresse
        ? []
        : [`${adresse} : og:url`]),
    ];
  });
  expect(defauts).toEqual([]);
  expect(images.size).toBeGreaterThan(180);
  for (const image of images) {
    const { width, height, format, isPalette } = await sharp(join(dossier, image)).metadata();
    expect({ image, width, height, format, palette: isPalette }).toEqual({
      image,
      width: 1200,
      height: 630,
      format: 'png',
      palette: true,
    });
    expect(statSync(join(dossier, image)).size, image).toBeLessThanOrEqual(25_000);
  }
});

test('chaque article, outil, carte, décision, lettre et porte a une image à lui, et rien qu’à lui', () => {
  const adresses = [
    ...articlesEcrits.map(({ nom }) => `/${nom.replace('.mdx', '')}/`),
    ...lireFiches('dispositifs').map(({ id }) => `/dispositifs/${id}/`),
    ...lireFiches('idees-recues').map(({ id }) => `/idees-recues/${id}/`),
    ...lireFiches('decisions').map(({ id }) => `/decisions/${id}/`),
    ...lireFiches('lettres').map(({ id }) => `/modeles/${id}/`),
    ...['salarie', 'employeur', 'journaliste', 'comprendre', 'agir'].map((porte) => `/${porte}/`),
    ...['verifier', 'dispositifs', 'decisions', 'idees-recues', 'presse'].map((une) => `/${une}/`),
  ];
  const imageDe = new Map(
    pages.map(({ adresse, html }) => [adresse, new URL(metaDe(html, 'og:image') ?? '').pathname]),
  );
  const autres = adresses
    .filter((une) => imageDe.get(une) !== `/partage/${une.slice(1, -1).replaceAll('/', '-')}.png`)
    .map((une) => `${une} : ${imageDe.get(une) ?? 'pas de page'}`);
  expect(autres).toEqual([]);
  expect(adresses.length).toBeGreaterThan(250);
});

test('le fil d’Ariane pour les machines est celui que l’on lit', () => {
  const defauts = pages.flatMap((page) => {
    if (page.adresse === '/') return [];
    const lus: string[] = [];
    visit(fromHtml(page.html), 'element', (element) => {
      if (element.tagName !== 'nav' || element.properties['ariaLabel'] !== 'Fil d’Ariane') return;
      visit(element, 'element', (li) => {
        if (li.tagName === 'li') lus.push(toText(li).replace(/\s/gu, ' '));
      });
    });
    const fil = entitesDe(page).find((une) => une['@type'] === 'BreadcrumbList');
    const etapes = (fil?.['itemListElement'] ?? []) as readonly { readonly name: string }[];
    const dits = etapes.map(({ name }) => name.replace(/\s/gu, ' '));
    return dits.join(' / ') === lus.join(' / ')
      ? []
      : [`${page.adresse} : ${dits.join(' / ')} au lieu de ${lus.join(' / ')}`];
  });
  expect(defauts).toEqual([]);
});

test('chaque famille de pages dit ce qu’elle est', () => {
  const types = (page: PageBatie) => new Set(entitesDe(page).map((une) => une['@type']));
  const sans = (liste: readonly PageBatie[], type: string) =>
    liste.filter((page) => !types(page).has(type)).map(({ adresse }) => adresse);
  const articles = pages.filter(({ html }) => /<main[^>]* class="article/.test(html));
  expect(articles.length).toBeGreaterThan(35);
  expect(decisions.length).toBeGreaterThan(70);
  expect(sans(articles, 'Article')).toEqual([]);
  expect(sans(decisions, 'Article')).toEqual([]);
  expect(sans(sous('/code-du-travail/'), 'Legislation')).toEqual([]);
  const une = (adresse: string) => pages.filter((page) => page.adresse === adresse);
  expect(sans(une('/'), 'WebSite')).toEqual([]);
  expect(sans(une('/'), 'Organization')).toEqual([]);
  expect(sans(une('/glossaire/'), 'DefinedTermSet')).toEqual([]);
});

test('une décision dit son identifiant européen, et mène à son fichier', () => {
  for (const page of decisions) {
    const article = entitesDe(page).find((une) => une['@type'] === 'Article');
    const sujet = article?.['about'] as { readonly name: string; readonly identifier?: string };
    expect(sujet.name).not.toBe('');
    const affichee = /ECLI:[A-Z0-9:.]+/.exec(page.html)?.[0];
    if (affichee !== undefined) expect(sujet.identifier).toBe(affichee);
    const id = page.adresse.split('/').at(-2) ?? '';
    expect(page.html).toContain(`href="/donnees/decisions/${id}.json"`);
  }
});

test('chaque article de loi dit son LEGIARTI, celui qu’il affiche ; un texte européen, son ELI', () => {
  const identifiantDe = (page: PageBatie) => {
    const loi = entitesDe(page).find((une) => une['@type'] === 'Legislation');
    return String(loi?.['legislationIdentifier'] ?? '');
  };
  for (const page of sous('/code-du-travail/')) {
    expect(identifiantDe(page), page.adresse).toMatch(/^LEGIARTI\d{12}$/);
    expect(page.html.split(identifiantDe(page)).length, page.adresse).toBeGreaterThan(2);
  }
  const europeens = sous('/textes/').filter(({ html }) =>
    /eur-lex\.europa\.eu\/eli\/|CELEX:3\d{4}[RL]/.test(html),
  );
  const avec = europeens.filter((page) => identifiantDe(page) !== '');
  expect(avec.length).toBeGreaterThan(20);
  for (const page of avec)
    expect(identifiantDe(page), page.adresse).toMatch(
      /^http:\/\/data\.europa\.eu\/eli\/(?:reg|dir)\/\d{4}\/\d+\/oj$/,
    );
});

test('chaque décision annonce son fichier JSON, aux machines comme aux lecteurs', () => {
  const fiches = readdirSync('src/content/decisions').map((nom) => nom.replace('.md', ''));
  for (const id of fiches) {
    const page = pages.find(({ adresse }) => adresse === `/decisions/${id}/`);
    expect(page?.html, id).toContain(
      `<link rel="alternate" type="application/json" href="/donnees/decisions/${id}.json">`,
    );
    const fiche = JSON.parse(
      readFileSync(join(dossier, `donnees/decisions/${id}.json`), 'utf8'),
    ) as {
      readonly id: string;
    };
    expect(fiche.id).toBe(id);
  }
});

test('une vérification de phrase n’est déclarée que si quelqu’un l’a écrite sous un article, et dit lequel', () => {
  const lues = lireFiches('idees-recues').filter(
    ({ entete }) => (entete as { readonly origine: string }).origine === 'commentaire',
  );
  const article = lireFiches('textes').find(({ id }) => id === 'presse-clubic-maif')?.entete as {
    readonly adresse: string;
  };
  const declarees = pages.flatMap((page) =>
    entitesDe(page)
      .filter((une) => une['@type'] === 'ClaimReview')
      .map((une) => ({ page, une })),
  );
  expect(declarees.map(({ page }) => page.adresse).toSorted()).toEqual(
    lues.map(({ id }) => `/idees-recues/${id}/`).toSorted(),
  );
  for (const { page, une } of declarees) {
    expect(une, page.adresse).toMatchObject({
      itemReviewed: { appearance: { url: article.adresse } },
      reviewRating: {
        alternateName: expect.stringMatching(/^(?:Vrai|Faux|Ça dépend)$/u) as unknown,
      },
    });
    expect(page.html).toContain('commentaire de lecteur');
  }
});

test('le jeu de données dit sa licence, sa date, sa version, et des fichiers qui existent', () => {
  const [jeu, ...autres] = pages
    .flatMap(entitesDe)
    .filter((une) => une['@type'] === 'Dataset') as (Entite & {
    readonly distribution: readonly { readonly contentUrl: string }[];
  })[];
  expect(autres).toEqual([]);
  expect(jeu).toMatchObject({
    license: expect.stringContaining('licence-ouverte') as unknown,
    dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as unknown,
    temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u) as unknown,
    creator: { '@type': 'Organization' },
  });
  const fichiers = jeu?.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname) ?? [];
  expect(fichiers.length).toBeGreaterThan(1);
  for (const fichier of fichiers) expect(chaqueFichier()).toContain(fichier.slice(1));
});

test('aucun titre ne dépasse 70 caractères, aucune description 160', () => {
  const longs = pages.flatMap(({ adresse, html }) => {
    const titre = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const description = metaDe(html, 'description') ?? '';
    return [
      ...(titre.length > 70 ? [`${adresse} : ${titre.length}, ${titre}`] : []),
      ...(description.length > 160 ? [`${adresse} : ${description.length}, ${description}`] : []),
    ];
  });
  expect(longs).toEqual([]);
});

test('chaque fiche dit quand elle a été vérifiée, et où signaler une erreur', () => {
  const familles = ['/idees-recues/', '/decisions/', '/textes/', '/modeles/', '/dispositifs/']
    .flatMap(sous)
    .filter(({ html }) => html.includes('class="dates"'));
  expect(familles.length).toBeGreaterThan(225);
  for (const { adresse, html } of familles) {
    const [, dates = ''] = /<footer class="dates">(.*?)<\/footer>/s.exec(html) ?? [];
    expect(dates, adresse).toMatch(/<time datetime="\d{4}-\d\d-\d\d">|pas encore relue/);
    expect(dates, adresse).toContain('href="/corrections/"');
  }
});

test('le plan du site date les fiches, et la liste des images ne part pas en ligne', () => {
  const plan = readFileSync(join(dossier, 'sitemap-0.xml'), 'utf8');
  const dates = [...plan.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)];
  for (const [, date = ''] of dates) expect(Number.isFinite(Date.parse(date))).toBe(true);
  expect(chaqueFichier()).not.toContain('partage/images.json');
});
