/** Le code d’une figure qui répond : rien avant qu’on l’approche, et jamais plus de 8 ko comprimés. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chaquePage, dossier } from '../aides/pages.ts';

const plafond = 8_192;
/**
 * Le guet, et de quoi demander un fichier du site et se reprendre quand le réseau manque : une quarantaine d’octets. Puis
 * quinze : le nom d’un fichier de plus, ce qui tient les numéros, que la relecture partage.
 */
const amorce = 1_255;
/** Ce que toutes les pages, ou toutes celles qui se citent, chargent déjà. */
const communs = /\/_astro\/(?:Recherche|Formes)\./u;

const lire = (script: string) => readFileSync(join(dossier, script), 'utf8');
const pese = (scripts: Iterable<string>) => gzipSync([...scripts].map(lire).join('\n')).length;
const trouver = (script: string, motif: RegExp) =>
  [...lire(script).matchAll(motif)].map(([, voisin = '']) =>
    posix.join(posix.dirname(script), voisin),
  );
const aussitot = (script: string) => trouver(script, /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)/gu);
const ensuite = (script: string) => trouver(script, /import\(\s*["'`](\.\/[^"'`]+\.js)/gu);

/** Un script et ce qu’il importe aussitôt. */
function fermeture(depart: string): ReadonlySet<string> {
  const vus = new Set<string>();
  const pile = [depart];
  for (let script = pile.pop(); script !== undefined; script = pile.pop()) {
    if (vus.has(script)) continue;
    vus.add(script);
    pile.push(...aussitot(script));
  }
  return vus;
}

const scriptsDe = (html: string) =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/gu)].map(([, src = '']) => src);
/** Le script de l’en-tête, que la construction ne nomme pas toujours : la page d’erreur n’a que lui. */
const deLEnTete = new Set(
  chaquePage().flatMap(({ adresse, html }) => (adresse === '/404.html' ? scriptsDe(html) : [])),
);
const amorces = new Set(
  chaquePage()
    .flatMap(({ html }) => scriptsDe(html))
    .filter((script) => !communs.test(script) && !deLEnTete.has(script)),
);

test('au chargement, une figure n’exécute que son guet', () => {
  const animees = [...amorces].filter((script) => ensuite(script).length > 0);
  expect(animees.length).toBeGreaterThanOrEqual(3);
  for (const script of animees) expect(pese(fermeture(script)), script).toBeLessThanOrEqual(amorce);
});

test('ce qu’une figure charge, une fois vue, pèse au plus 8 ko', () => {
  const charges = [...amorces].flatMap(ensuite);
  expect(charges.some((script) => /animer-matrice/u.test(script))).toBe(true);
  expect(charges.some((script) => /\/animer\./u.test(script))).toBe(true);
  for (const script of charges)
    expect(pese(fermeture(script)), script).toBeLessThanOrEqual(plafond);
});
