import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';

/** Ce qui tient dans la première volée de paquets d’une connexion neuve. */
const volee = 14_600;
const polices = 46_000;
const amorce = 2_048;

/**
 * Les pages longues, et jusqu’où : leur texte et les définitions qu’il porte remplissent la volée. Leur tête, leurs styles et leur
 * premier écran doivent y tenir, pour que la lecture commence sans attendre.
 */
const longues: Readonly<Record<string, number>> = {
  '/affaire-maif/': 32_500,
  '/avant-de-mettre-en-place/': 15_700,
  '/bases-legales/': 21_500,
  '/consentement-ou-information/': 20_000,
  '/ce-que-l-employeur-doit-dire/': 15_700,
  '/decisions/': 16_000,
  '/la-proportionnalite/': 15_000,
  '/mesurer-l-activite/': 15_500,
  '/recours-et-delais/': 16_500,
  '/sanctions-de-la-cnil/': 15_000,
  '/sanction-et-licenciement/': 15_300,
  '/regles/': 32_000,
  '/regles/controle/': 18_000,
  '/verifier/': 36_000,
  '/verifier/grille/': 21_000,
};

const gzip = (contenu: string | Buffer) => gzipSync(contenu, { level: 9 }).length;
const lire = (adresse: string) => readFileSync(join(dossier, adresse));

/** Les feuilles de style qui retardent l’affichage. */
function feuilles(html: string): readonly string[] {
  return [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)]
    .map(([balise]) => /href="([^"]+)"/.exec(balise)?.[1])
    .filter((adresse) => adresse !== undefined);
}

/** La page jusqu’au premier intertitre de son contenu. */
function premierEcran(html: string): string {
  const fin = html.indexOf('<h2', html.indexOf('<h1'));
  return fin < 0 ? html : html.slice(0, fin);
}

test('chaque page, ou au moins son premier écran, tient dans la première volée', () => {
  const trop = chaquePage().flatMap(({ adresse, html }) => {
    const styles = feuilles(html).reduce((somme, feuille) => somme + gzip(lire(feuille)), 0);
    const mesures = [
      [styles + gzip(html), longues[adresse] ?? volee],
      [styles + gzip(premierEcran(html)), volee],
    ] as const;
    return mesures
      .filter(([poids, permis]) => poids > permis)
      .map(([poids, permis]) => `${adresse} : ${poids} octets pour ${permis} permis`);
  });
  expect(trop).toEqual([]);
});

test('les polices pèsent 46 ko au plus, toutes ensemble', () => {
  const woff = chaqueFichier().filter((fichier) => /\.woff2?$/.test(fichier));
  const total = woff.reduce((somme, fichier) => somme + statSync(join(dossier, fichier)).size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(polices);
});

test('hors îlots, une page ne porte que les amorces de la recherche et de la sortie', () => {
  const defauts = chaquePage()
    .filter(({ html }) => !html.includes('<astro-island'))
    .flatMap(({ adresse, html }) => {
      // Ce que la page dit aux moteurs de recherche n’est pas du code : aucun navigateur ne l’exécute.
      const sansDonnees = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
      const scripts = [...sansDonnees.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
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
