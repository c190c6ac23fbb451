import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editeur } from '../../src/lib/editeur/editeur.ts';
import { lireEntetes } from '../../src/lib/hebergement/entetes.ts';
import { mailler } from '../../src/lib/liens/rompus.ts';
import { FICHIER } from '../../src/lib/emporter/plan.ts';
import { BASE } from './batir.ts';

const dist = process.env['SITE_SOUS_UN_CHEMIN'] ?? '';
const fichiers = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((nom) =>
    /\.(?:html|css|js|json|xml|txt|csv|svg|bib|ris)$|_headers$/u.test(nom),
  );
const lire = (nom: string) => readFileSync(join(dist, nom), 'utf8');

/** Une adresse qui part de la racine du domaine sans passer par la base. */
const horsDeLaBase = (adresse: string) => /^\/(?!\/)/u.test(adresse) && !adresse.startsWith(BASE);

test('chaque lien, image, script, formulaire et îlot de chaque page est sous la base', () => {
  const pages = fichiers().filter((nom) => nom.endsWith('.html') && nom !== FICHIER);
  expect(pages.length).toBeGreaterThan(500);
  const fautes = pages.flatMap((nom) => {
    const html = lire(nom);
    const ilots = [...html.matchAll(/ (?:component|renderer)-url="([^"]*)"/gu)];
    const polices = [...html.matchAll(/url\(["']?([^"')]+)/gu)];
    return [...mailler(html).liens, ...[...ilots, ...polices].map(([, une = '']) => une)]
      .filter(horsDeLaBase)
      .map((adresse) => `${nom} : ${adresse}`);
  });
  expect(fautes).toEqual([]);
});

test('aucune feuille de style ni aucun script ne demande un fichier de _astro hors de la base', () => {
  const fautes = fichiers()
    .filter((nom) => /\.(?:css|js)$/u.test(nom))
    .filter((nom) => /(?:url\(|["'`])\/_astro\//u.test(lire(nom)));
  expect(fautes).toEqual([]);
});

test('toute adresse entière de ce site, dans tout fichier, porte la base', () => {
  const ailleurs = new RegExp(
    `${editeur.adresse.replaceAll('.', '\\.')}(?!${BASE.slice(0, -1)}(?:[/"<\\s]|$))[^"'<\\s]*`,
    'gu',
  );
  const fautes = fichiers().flatMap((nom) => {
    const trouvees = lire(nom).match(ailleurs) ?? [];
    return trouvees.length > 0 ? [`${nom} : ${[...new Set(trouvees)].slice(0, 3).join(', ')}`] : [];
  });
  expect(fautes).toEqual([]);
});

test('le fichier à emporter mène en ligne sous la base, et chez lui par ses ancres', () => {
  const { liens } = mailler(lire(FICHIER));
  expect(liens.filter((lien) => lien.startsWith('/'))).toEqual([]);
  expect(liens.filter((lien) => lien.startsWith('#')).length).toBeGreaterThan(500);
  expect(liens.some((lien) => lien.startsWith(`${editeur.adresse}${BASE}decisions/`))).toBe(true);
});

test('les règles de _headers sont sous la base, et les mêmes', () => {
  const publiees = lireEntetes(
    readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'),
  );
  expect(lireEntetes(lire('_headers'))).toEqual(
    publiees.map((regle) => ({ ...regle, motif: BASE + regle.motif.slice(1) })),
  );
});
