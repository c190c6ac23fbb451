import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { figures } from '../../../src/lib/figures/figures.ts';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';

const fichiers = new Set(chaqueFichier().map((fichier) => `/${fichier}`));
const lire = (adresse: string) => readFileSync(join(dossier, adresse));

/** Les figures d’une page : leur balise d’ouverture, et ce qu’elles contiennent. */
const figuresDe = (html: string) =>
  [...html.matchAll(/<figure\b([^>]*)>([\s\S]*?)<\/figure>/gu)].map(
    ([, attributs = '', corps = '']) => ({ attributs, corps }),
  );

/** Une citation est une figure d’une autre sorte ; un extrait à coller ailleurs n’est que montré. */
const estUneCitation = ({ attributs, corps }: { attributs: string; corps: string }) =>
  corps.includes('<blockquote') ||
  (!/class=|data-figure=/u.test(attributs) && corps.includes('<img'));

const nommees = chaquePage().flatMap(({ adresse, html }) =>
  figuresDe(html)
    .filter((figure) => !estUneCitation(figure))
    .map((figure) => ({
      ...figure,
      adresse,
      html,
      id: /data-figure="([^"]+)"/u.exec(figure.attributs)?.[1],
    })),
);

test('chaque figure dit d’où elle vient, et se télécharge, se cite et s’intègre', () => {
  expect(nommees.length).toBeGreaterThan(130);
  const defauts = nommees.flatMap(({ adresse, corps, html, id }) => {
    if (id === undefined) return [`${adresse} : une figure sans nom`];
    const ligne = /class="ligne-de-figure"[\s\S]*?<\/p>/u.exec(corps)?.[0] ?? '';
    const liens = [...ligne.matchAll(/href="([^"]+)"/gu)].map(([, lien = '']) => lien);
    const [svg, png, donnees, citer = '', integrer = ''] = liens;
    const manquants = [svg, png, donnees].filter((un) => un === undefined || !fichiers.has(un));
    const ancres = [citer, integrer].filter((un) => {
      const [chemin = '', ancre = ''] = un.split('#');
      const page = chemin === '' ? html : lire(`${chemin}index.html`).toString();
      return ancre === '' || !page.includes(`id="${ancre}"`);
    });
    return [
      ...(ligne.includes('D’après') ? [] : [`${adresse} : « ${id} » ne dit pas sa source`]),
      ...manquants.map((un) => `${adresse} : « ${id} », fichier absent : ${String(un)}`),
      ...ancres.map((un) => `${adresse} : « ${id} », rien à « ${un} »`),
    ];
  });
  expect(defauts).toEqual([]);
});

/** Le titre d’une figure : celui de sa légende, de son tableau, ou le titre de page qui la nomme. */
function titreDe({ attributs, corps, html }: (typeof nommees)[number]): string {
  const nommee = /aria-labelledby="([^"]+)"/u.exec(attributs)?.[1];
  const titre =
    nommee === undefined
      ? /<figcaption[^>]*>[\s\S]*?<strong[^>]*>([\s\S]*?)<\/strong>|<caption[^>]*>([\s\S]*?)<\/caption>/u.exec(
          corps,
        )
      : new RegExp(`<h[1-4][^>]* id="${nommee}"[^>]*>([\\s\\S]*?)</h`, 'u').exec(html);
  return (titre?.slice(1).find((un) => un !== undefined) ?? '').replace(/<[^>]+>/gu, '').trim();
}

/** Les figures dont le texte est ailleurs dans leur page : les tables du contrôle, la liste « Cité par » d’un article. */
const diteAilleurs = ({ id, html }: (typeof nommees)[number]) =>
  (id === 'controle' && html.includes('class="score"')) ||
  (id?.startsWith('loi-') === true && html.includes('class="cite-par"'));

/** La même chose en texte : une liste, un tableau, un texte à déplier. */
const ditEnTexte = (une: (typeof nommees)[number]) =>
  diteAilleurs(une) ||
  /class="en-texte"|<table\b|<ol\b/u.test(une.corps.replace(/<svg\b[\s\S]*?<\/svg>/gu, ''));

test('chaque figure a un titre que l’on voit, et se lit aussi en texte', () => {
  const aReprendre = (attributs: string) => attributs.includes('figure-a-reprendre');
  const defauts = nommees
    .filter(({ attributs }) => !aReprendre(attributs))
    .flatMap((une) => [
      ...(titreDe(une).length > 10 ? [] : [`${une.adresse} : « ${String(une.id)} » sans titre`]),
      ...(ditEnTexte(une) ? [] : [`${une.adresse} : « ${String(une.id)} » sans texte`]),
    ]);
  expect(defauts).toEqual([]);
});

test('les figures nommées sont toutes montrées, sur la page qu’elles disent', () => {
  for (const { id, page } of Object.values(figures))
    expect(
      nommees.filter((une) => une.id === id).map(({ adresse }) => adresse),
      id,
    ).toContain(page);
});

test('chaque image est un SVG bien formé, peint sans la page, et un PNG', () => {
  const images = [...fichiers].filter((nom) => /^\/figures\/.*\.svg$/u.test(nom));
  expect(images.length).toBeGreaterThan(130);
  for (const nom of images) {
    const svg = lire(nom).toString();
    expect(svg, nom).not.toMatch(/var\(|light-dark\(|color-mix\(|<mot-lie|href="\//u);
    expect(svg, nom).toMatch(/À ma connaissance, [\s\S]*D’après/u);
    const png = lire(nom.replace(/svg$/u, 'png'));
    expect(png.subarray(1, 4).toString(), nom).toBe('PNG');
    expect(png.readUInt32BE(16), nom).toBe(1600);
  }
});

test('les données d’une figure sont un tableau qui n’est pas vide', () => {
  for (const nom of [...fichiers].filter((un) => /^\/figures\/.*\.csv$/u.test(un)))
    expect(lire(nom).toString().split('\r\n').length, nom).toBeGreaterThan(2);
});

test('la carte d’un article ne montre que ce que la liste « Cité par » dit', () => {
  const cartes = nommees.filter(({ id }) => id?.startsWith('loi-'));
  expect(cartes.length).toBeGreaterThan(100);
  for (const { adresse, corps, html } of cartes) {
    const liste = /<section class="cite-par"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '';
    const liens = [...corps.matchAll(/<a href="([^"]+)" tabindex="-1"/gu)].map(([, lien]) => lien);
    expect(liens.length, adresse).toBeGreaterThan(0);
    for (const lien of liens) expect(liste, adresse).toContain(`href="${String(lien)}"`);
    let images = 0;
    visit(fromHtml(corps, { fragment: true }), 'element', ({ tagName, properties }) => {
      if (tagName === 'svg') {
        images += 1;
        expect(properties['role'], adresse).toBe('group');
        expect(properties['ariaLabel'], adresse).toMatch(/\(\d+\)/u);
      }
    });
    expect(images, adresse).toBe(1);
  }
});

test('chaque image d’une page dit ses mesures : sa place est gardée avant qu’elle arrive', () => {
  const images = chaquePage().flatMap(({ adresse, html }) =>
    [...html.matchAll(/<img\b[^>]*>/gu)].map(([balise]) => ({ adresse, balise })),
  );
  expect(images.length).toBeGreaterThan(9);
  const sans = images.filter(({ balise }) => !/ width="\d+" height="\d+"/u.test(balise));
  expect(sans).toEqual([]);
});
