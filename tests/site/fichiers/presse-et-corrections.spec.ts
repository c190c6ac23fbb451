import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { parse } from 'yaml';
import { tousLesContacts } from '../../../src/lib/droit/surveillance/index.ts';
import { flux } from '../../../src/lib/publication/flux.ts';
import { chaqueFichier, chaquePage } from '../aides/pages.ts';

const parAdresse = new Map(chaquePage().map(({ adresse, html }) => [adresse, html]));
const page = (adresse: string) => parAdresse.get(adresse) ?? '';
/** Les mots d’un texte, sans la typographie que la page y met. */
const nu = (texte: string) => texte.replace(/[^\p{L}\p{N}]+/gu, '');
const texteDe = (html: string) => nu(toText(fromHtml(html)));

/** Ce qui suit un titre de deuxième niveau, jusqu’au suivant. */
const partie = (html: string, id: string) =>
  new RegExp(`<h2 id="${id}"[^>]*>.*?</h2>(.*?)(?=<h2|</main>)`, 's').exec(html)?.[1] ?? '';

interface Change {
  readonly le: string;
  readonly sorte: string;
  readonly quoi: string;
}

const corrections = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .filter((nom) => /\/[^/]+\.mdx?$/u.test(nom))
  .flatMap((nom) => {
    const [, entete = ''] =
      /^---\n(.*?)\n---\n/s.exec(readFileSync(`src/content/${nom}`, 'utf8')) ?? [];
    const { modifications = [] } = (parse(entete) ?? {}) as {
      readonly modifications?: readonly Change[];
    };
    return modifications.filter(({ sorte }) => sorte === 'correction');
  });

test('chaque correction écrite dans une fiche est à la page des corrections, datée, avec sa page', () => {
  const liste = partie(page('/corrections/'), 'corrige');
  const lignes = [...liste.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, une = '']) => une);
  const absentes = corrections.filter(
    ({ le, quoi }) =>
      !lignes.some(
        (une) =>
          une.includes(`datetime="${new Date(le).toISOString().slice(0, 10)}"`) &&
          /<a href="\/[^"]+#changements"/u.test(une) &&
          texteDe(une).includes(nu(quoi)),
      ),
  );
  expect(corrections.length).toBeGreaterThan(20);
  expect(absentes.map(({ quoi }) => quoi)).toEqual([]);
});

test('le droit de réponse dit à qui, quand, comment, et ce qui suit ; une erreur se signale', () => {
  const reponse = partie(page('/corrections/'), 'reponse');
  for (const dit of ['À qui', 'Quand', 'Comment', 'Ensuite'])
    expect(reponse).toMatch(new RegExp(`<dt[^>]*>${dit}</dt>\\s*<dd`, 'u'));
  expect(texteDe(reponse)).toContain(nu('trois mois'));
  expect(texteDe(reponse)).toContain(nu('n° 2007-1527'));
  expect(texteDe(partie(page('/corrections/'), 'demander'))).toContain(nu('Écrire à'));
});

test('chaque contact dit, dans une date lisible par un programme, quand sa fiche a été vérifiée', () => {
  const sans = tousLesContacts
    .filter(({ id, verifieLe }) => {
      const [fiche = ''] =
        new RegExp(`<article id="${id}".*?</article>`, 's').exec(page('/contacts/')) ?? [];
      return !new RegExp(`vérifiée le\\s*<time datetime="${verifieLe}"`, 'u').test(fiche);
    })
    .map(({ id }) => id);
  expect(sans).toEqual([]);
});

test('le dossier de presse a chacune de ses parties, et le journaliste y est mené', () => {
  const presse = page('/presse/');
  const items = (id: string) =>
    (new RegExp(`aria-labelledby="${id}".*?</section>`, 's').exec(presse)?.[0].match(/<li/gu) ?? [])
      .length;
  expect(items('sur') + items('pas-sur')).toBe(10);
  expect(partie(presse, 'phrases').match(/class="reference"/gu)).toHaveLength(3);
  expect(partie(presse, 'dates')).toContain('<svg');
  expect(partie(presse, 'jumelle')).toContain('/decisions/maif-et-janvier-2025/');
  const chiffres = [...partie(presse, 'chiffres').matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)];
  expect(chiffres.length).toBeGreaterThan(2);
  for (const [, chiffre = ''] of chiffres) expect(chiffre).toMatch(/<small[^>]*>\s*<a href="\//u);
  for (const id of ['citer-d-abord', 'verifier', 'ecrire'])
    expect(texteDe(partie(presse, id)).length, id).toBeGreaterThan(60);
  for (const { nom } of flux) expect(presse).toContain(`href="/${nom}.xml"`);
  for (const ou of ['/integrer/', '/figures/', '/corrections/'])
    expect(presse).toContain(`href="${ou}"`);
  expect(page('/journaliste/')).toContain('href="/presse/"');
});

test('chaque image du dossier de presse est là en SVG et en PNG, avec sa licence et son texte de remplacement', () => {
  const images = partie(page('/presse/'), 'images');
  expect(texteDe(images)).toContain(nu('Licence Ouverte 2.0'));
  const lignes = [...images.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, une = '']) => une);
  expect(lignes.length).toBeGreaterThan(5);
  const fichiers = chaqueFichier();
  for (const ligne of lignes) {
    const [svg = '', png = ''] = [...ligne.matchAll(/href="(\/[^"]+\.(?:svg|png))"/gu)].map(
      ([, ou = '']) => ou.slice(1),
    );
    expect(fichiers).toContain(svg);
    expect(fichiers).toContain(png);
    expect([svg, png].map((un) => un.slice(-4))).toEqual(['.svg', '.png']);
    const [, id = ''] = /idees-recues\/([\w-]+)\.svg$/u.exec(svg) ?? [];
    const [, alt = ''] =
      new RegExp(`<img[^>]*${id}\\.svg"[^>]* alt="([^"]*)"`, 'u').exec(
        page(`/idees-recues/${id}/`),
      ) ?? [];
    expect(alt.length, id).toBeGreaterThan(60);
    expect(texteDe(ligne), id).toContain(nu(alt));
  }
});
