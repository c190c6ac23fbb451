import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { enLangue, langueDeLaPage } from '../../../src/lib/contenu/langue-de-la-page.ts';
import { reglesOpquast, reponses } from '../../../src/lib/qualite/opquast.ts';
import { nomsEnCapitales } from '../../../src/lib/typographie/noms-en-capitales.ts';
import { fermes, nu, sigles } from '../../../src/lib/typographie/sigles.ts';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';
import type { PageBatie } from '../aides/pages.ts';

const pages = chaquePage();

/** Un texte sans les espaces ni les signes que la typographie de la page change. */
const serre = (texte: string) => texte.replace(/[^\p{L}\p{N}]+/gu, '');

/** Les adresses des pages où `manque` trouve un défaut, et lequel. */
const defauts = (manque: (page: PageBatie) => readonly string[] | boolean): readonly string[] =>
  pages.flatMap((page) => {
    const trouve = manque(page);
    if (typeof trouve === 'boolean') return trouve ? [page.adresse] : [];
    return trouve.map((un) => `${page.adresse} : ${un}`);
  });

const page = (adresse: string) => pages.find((une) => une.adresse === adresse)?.html ?? '';
const pied = (html: string) => /<footer class="pied">.*?<\/footer>/s.exec(html)?.[0] ?? '';
const sansLienAuPied = (adresse: string) =>
  defauts(({ html }) => !pied(html).includes(`href="${adresse}"`));

/** Les éléments d’un nom, dans toute la page. */
function elements(html: string, nom: string): readonly Element[] {
  const trouves: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === nom) trouves.push(element);
  });
  return trouves;
}

/** Le texte du contenu d’une page, sans ses titres, ses repères ni ses îlots. */
function texteCourant(html: string): string {
  const textes: string[] = [];
  const lire = (noeud: Nodes): void => {
    if (noeud.type === 'text') textes.push(noeud.value);
    if (!('children' in noeud) || (noeud.type === 'element' && fermes.has(noeud.tagName))) return;
    noeud.children.forEach(lire);
  };
  elements(html, 'main').forEach(lire);
  return textes.join(' ');
}

/** Les suites de capitales qu’une page n’ouvre pas : ni `<abbr>`, ni nom entier, ni nom propre connu. */
function siglesFermes(html: string): readonly string[] {
  const texte = texteCourant(html);
  const entier = nu(texte);
  const ouverts = new Set(elements(html, 'abbr').map((abbr) => toText(abbr)));
  const trouves = texte.match(/(?<![\p{L}\p{N}:/.’-])\p{Lu}{2,}(?![\p{L}\p{N}:/-])/gu) ?? [];
  return [...new Set(trouves)].filter(
    (mot) =>
      !ouverts.has(mot) &&
      !nomsEnCapitales.has(mot) &&
      !/^[IVXLC]+$/u.test(mot) &&
      !(mot in sigles && entier.includes(nu(sigles[mot] ?? ''))),
  );
}

test('Opquast 1 : chaque page mène aux nouveautés et annonce leur flux', () => {
  expect(sansLienAuPied('/mises-a-jour/')).toEqual([]);
  expect(
    defauts(({ html }) => !/<link rel="alternate" type="application\/atom\+xml"/.test(html)),
  ).toEqual([]);
});

test('Opquast 2, Opquast 46 : la licence et les mentions légales sont au pied de chaque page', () => {
  expect(sansLienAuPied('/licence/')).toEqual([]);
  expect(sansLienAuPied('/mentions-legales/')).toEqual([]);
});

test('Opquast 5 : chaque page mène au glossaire, qui ouvre les sigles les plus employés ; aucune n’en laisse un fermé', () => {
  expect(sansLienAuPied('/glossaire/')).toEqual([]);
  for (const sigle of ['CNIL', 'RGPD', 'CSE', 'CJUE', 'CEDH', 'CEPD', 'CSI', 'TJ'])
    expect(page('/glossaire/')).toContain(sigle);
  expect(defauts(({ html }) => siglesFermes(html))).toEqual([]);
});

test('Opquast 6 : chaque page d’une fiche ou d’un article dit quand elle a paru ou été vérifiée', () => {
  const datees = /^\/(?:decisions|idees-recues|dispositifs|textes|modeles|facile-a-lire)\/[^/]+\/$/;
  const sansFiche = /\/(?:matrice|comparer|la-preuve|maif-et-janvier-2025)\/$/;
  const sans = defauts(
    ({ adresse, html }) =>
      (datees.test(adresse) || /<main[^>]* class="article/.test(html)) &&
      !sansFiche.test(adresse) &&
      !/<footer class="dates">.*?<time datetime="\d{4}-\d\d-\d\d">/s.test(html),
  );
  expect(sans).toEqual([]);
});

test('Opquast 16 : la confidentialité dit comment accéder à ses données, les corriger, se plaindre', () => {
  for (const mot of [/accès|accéder/, /rectifi|corriger/, /CNIL/, /responsable/])
    expect(page('/confidentialite/')).toMatch(mot);
});

test('Opquast 86 : le questionnaire dit d’abord ce qu’il faut avoir', () => {
  expect(page('/verifier/')).toContain('À portée de main');
});

test('Opquast 101, 105, 107, 112 et 114 : les mentions légales disent l’éditeur, qui répond, où écrire', () => {
  const texte = toText(fromHtml(page('/mentions-legales/')));
  for (const mot of [/éditeur/iu, /publication/iu, /héberg/iu, /téléphone/iu, /écrire/iu])
    expect(texte).toMatch(mot);
  expect(sansLienAuPied('/mentions-legales/')).toEqual([]);
});

test('Opquast 131 : un lien vers une page d’une autre langue la dit, au lecteur et à la machine', () => {
  let vus = 0;
  const sans = defauts(({ html }) =>
    html.includes('href="http')
      ? elements(html, 'a').flatMap(({ properties }) => {
          const adresse = String(properties['href']);
          const langue = /^https?:/u.test(adresse) ? langueDeLaPage(adresse) : undefined;
          if (langue === undefined) return [];
          vus += 1;
          return properties['hrefLang'] === langue && html.includes(`(${enLangue[langue]})`)
            ? []
            : [adresse];
        })
      : [],
  );
  expect(sans).toEqual([]);
  expect(vus).toBeGreaterThan(25);
});

test('Opquast 142 : un lien qui sort du site est marqué, sur toutes les pages qui en ont', () => {
  const sans = defauts(({ html }) => {
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
    return /<a [^>]*href="https?:/.test(main) && !html.includes('main a[href^=http]');
  });
  expect(sans).toEqual([]);
});

test('Opquast 145 : un numéro de la page des contacts se compose d’un geste', () => {
  const html = page('/contacts/');
  const liens = elements(html, 'a').filter(({ properties }) =>
    String(properties['href']).startsWith('tel:'),
  );
  expect(liens.length).toBeGreaterThan(2);
  for (const lien of liens) expect(String(lien.properties['href'])).toMatch(/^tel:\+?\d+$/);
});

test('Opquast 147 : un lien de téléchargement dit son format', () => {
  const sans = defauts(({ html }) =>
    elements(html, 'a')
      .filter(({ properties }) => 'download' in properties)
      .map((lien) => `${String(lien.properties['href'])} ${toText(lien)}`)
      .filter((un) => !/BibTeX|RIS|CSL-JSON|SVG|PNG|\.csv|\.json|\.html/u.test(un)),
  );
  expect(sans).toEqual([]);
});

test('Opquast 157 : chaque page derrière le menu dit l’entrée où l’on est', () => {
  const entrees = [...page('/').matchAll(/<nav aria-label="Principale">.*?<\/nav>/gs)]
    .flatMap(([menu]) => [...menu.matchAll(/<a href="([^"]+)"/g)])
    .map(([, adresse = '']) => adresse);
  expect(entrees.length).toBeGreaterThan(4);
  for (const adresse of entrees)
    expect(page(adresse), adresse).toContain(`href="${adresse}" aria-current="page"`);
});

test('Opquast 171 : chaque page porte le plan du site', () => {
  expect(defauts(({ html }) => !pied(html).includes('aria-label="Plan du site"'))).toEqual([]);
  expect(sansLienAuPied('/a-z/')).toEqual([]);
});

test('Opquast 229 : aucune feuille de style ne garde ses retraits', () => {
  expect(
    defauts(({ html }) =>
      [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].some(([, css = '']) =>
        /\n[ \t]+/.test(css),
      ),
    ),
  ).toEqual([]);
  const feuilles = chaqueFichier().filter((fichier) => fichier.endsWith('.css'));
  expect(feuilles.length).toBeGreaterThan(1);
  for (const feuille of feuilles)
    expect(readFileSync(join(dossier, feuille), 'utf8'), feuille).not.toMatch(/\n[ \t]+/);
});

// La règle d’axe sur ce point relit chaque feuille de chaque page : ici, toutes le sont une fois.
test('aucune feuille ne tourne ni ne bloque la page selon le sens de l’écran', () => {
  const selonLeSens = /@media[^{]*\borientation\b/;
  expect(defauts(({ html }) => selonLeSens.test(html))).toEqual([]);
  const feuilles = chaqueFichier().filter((fichier) => fichier.endsWith('.css'));
  expect(feuilles.length).toBeGreaterThan(1);
  for (const feuille of feuilles)
    expect(readFileSync(join(dossier, feuille), 'utf8'), feuille).not.toMatch(selonLeSens);
});

test('Opquast 231 : une date de publication ou de vérification est toujours balisée', () => {
  const nue = /(?:publiée?|vérifiée?)\s+le\s+(?:1er|\d{1,2})\s+\p{L}+\s+\d{4}/u;
  const sans = defauts(({ html }) => {
    const [, contenu = ''] = /<footer class="dates">(.*?)<\/footer>/s.exec(html) ?? [];
    const [, tete = ''] = /<p class="mentions">(.*?)<\/p>/s.exec(html) ?? [];
    const lisible = (contenu + tete)
      .replace(/<time datetime="\d{4}-\d\d-\d\d">.*?<\/time>/gs, '')
      .replace(/<details.*?<\/details>/gs, '');
    const nues = nue.exec(lisible);
    return nues === null ? [] : [nues[0]];
  });
  expect(sans).toEqual([]);
});

test('Opquast 243 : chaque tableau a son titre, sauf ceux d’un texte de loi, qui n’en ont pas', () => {
  const sans = defauts(({ adresse, html }) =>
    html.includes('<table') && !adresse.startsWith('/code-du-travail/')
      ? elements(html, 'table')
          .filter(
            ({ children }) =>
              !children.some(
                (enfant) =>
                  enfant.type === 'element' &&
                  enfant.tagName === 'caption' &&
                  toText(enfant).trim() !== '',
              ),
          )
          .map((tableau) => toText(tableau).slice(0, 60))
      : [],
  );
  expect(sans).toEqual([]);
});

test('la page d’accessibilité montre chaque règle, sa réponse et sa raison', () => {
  const lignes = elements(page('/accessibilite/'), 'tr').map((ligne) => serre(toText(ligne)));
  for (const { numero, demande, reponse, comment } of reglesOpquast) {
    const ligne = lignes.find((une) => une.startsWith(serre(`${String(numero)}.${demande}`))) ?? '';
    expect(ligne, String(numero)).toContain(serre(reponses[reponse]));
    expect(ligne, String(numero)).toContain(serre(comment));
  }
});
