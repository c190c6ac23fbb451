import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';

/** Ce qui tient dans la première volée de paquets d’une connexion neuve. */
const volee = 14_600;
const polices = 70_000;
const amorce = 2_048;

/** Les pages qui dépassent, et pourquoi on l’accepte. */
const exceptions: Readonly<Record<string, { auPlus: number; motif: string }>> = {};

const gzip = (contenu: string | Buffer) => gzipSync(contenu, { level: 9 }).length;
const lire = (adresse: string) => readFileSync(join(dossier, adresse));

/** Les feuilles de style qui retardent l’affichage. */
function feuilles(html: string): readonly string[] {
  return [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)]
    .map(([balise]) => /href="([^"]+)"/.exec(balise)?.[1])
    .filter((adresse) => adresse !== undefined);
}

test('le HTML et les styles de chaque page tiennent dans le poids permis', () => {
  const trop = chaquePage()
    .map(({ adresse, html }) => {
      const poids = feuilles(html).reduce((somme, f) => somme + gzip(lire(f)), gzip(html));
      return { adresse, poids, permis: exceptions[adresse]?.auPlus ?? volee };
    })
    .filter(({ poids, permis }) => poids > permis);
  expect(trop).toEqual([]);
});

test('les polices pèsent 70 ko au plus, toutes ensemble', () => {
  const woff = chaqueFichier().filter((fichier) => /\.woff2?$/.test(fichier));
  const total = woff.reduce((somme, fichier) => somme + statSync(join(dossier, fichier)).size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(polices);
});

test('hors îlots, une page ne porte que les amorces de la recherche et de la sortie', () => {
  const defauts = chaquePage()
    .filter(({ html }) => !html.includes('<astro-island'))
    .flatMap(({ adresse, html }) => {
      const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
        ([, attributs = '', corps = '']) => {
          const src = /src="([^"]+)"/.exec(attributs)?.[1];
          return src === undefined ? corps : lire(src).toString();
        },
      );
      const poids = gzip(scripts.join('\n'));
      return poids <= amorce ? [] : [`${adresse} : ${poids} octets de JavaScript`];
    });
  expect(defauts).toEqual([]);
});
