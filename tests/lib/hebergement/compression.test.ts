import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AstroConfig, HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annoncer } from '../../../src/lib/hebergement/faites.ts';
import { compression } from '../../../src/lib/hebergement/integration.ts';

let dossier = '';
beforeEach(() => (dossier = mkdtempSync(join(tmpdir(), 'compression-'))));
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

/** Une construction de ce dossier : de tout ce qu’Astro donne à l’intégration, elle ne lit que cela. */
function construction(base = '/') {
  const { hooks } = compression();
  const dir = pathToFileURL(`${dossier}/`);
  const config = { outDir: dir, base } as AstroConfig;
  return {
    async commencer(): Promise<void> {
      await hooks['astro:config:done']?.({ config } as HookParameters<'astro:config:done'>);
      await hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
    },
    async finir(): Promise<string> {
      let dit = '';
      const logger = { info: (texte: string) => (dit = texte) };
      const donne = { dir, logger } as unknown;
      await hooks['astro:build:done']?.(donne as HookParameters<'astro:build:done'>);
      return dit;
    },
  };
}

const texte = 'Une page, ou une feuille, répétée assez pour se comprimer. '.repeat(60);
const ecrire = (nom: string, contenu = texte) => writeFileSync(join(dossier, nom), contenu);
const lire = (nom: string) => readFileSync(join(dossier, nom));
const enClair = (nom: string) => brotliDecompressSync(lire(`${nom}.br`)).toString();

/** Fait une page, et attend qu’elle soit comprimée : la suivante, annoncée, dit qu’elle est écrite. */
async function faire(nom: string, base = '/'): Promise<void> {
  mkdirSync(join(dossier, nom));
  annoncer(`${base}${nom}/`);
  ecrire(`${nom}/index.html`);
  annoncer(`${base}suivante/`);
  await vi.waitFor(
    () => expect(existsSync(join(dossier, nom, 'index.html.gz'))).toBe(true),
    10_000,
  );
}

test('ce que la construction a écrit a ses deux écritures', async () => {
  ecrire('index.html');
  ecrire('feuille.css');
  ecrire('image.png');
  ecrire('courte.html', 'court');
  expect(await construction().finir()).toMatch(/^3 fichiers, 7 ko en clair/u);
  for (const nom of ['index.html', 'feuille.css']) {
    expect(enClair(nom)).toBe(texte);
    expect(gunzipSync(lire(`${nom}.gz`)).toString()).toBe(texte);
  }
  const seuls = readdirSync(dossier).filter((nom) => /^(?:image|courte)/u.test(nom));
  expect(seuls).toEqual(['courte.html', 'image.png']);
});

test('une page se comprime pendant que les autres se font, et ne l’est pas deux fois', async () => {
  const { commencer, finir } = construction('/sous/chemin/');
  await commencer();
  await faire('une', '/sous/chemin/');
  const avant = new Date('2020-01-01');
  utimesSync(join(dossier, 'une/index.html.br'), avant, avant);
  expect(await finir()).toMatch(/^1 fichiers/u);
  expect(statSync(join(dossier, 'une/index.html.br')).mtime).toEqual(avant);
});

test.each(['/flux.xml/', '/flux.xml'])('un fichier de données aussi : %s', async (adresse) => {
  const { commencer, finir } = construction();
  await commencer();
  ecrire('flux.xml');
  annoncer(adresse);
  annoncer('/absente.json/');
  await vi.waitFor(() => expect(existsSync(join(dossier, 'flux.xml.gz'))).toBe(true), 10_000);
  expect(await finir()).toMatch(/^1 fichiers/u);
});

test('ce qui s’annonce sans s’écrire n’arrête rien', async () => {
  const { commencer, finir } = construction();
  await commencer();
  ecrire('flux.xml');
  annoncer('/flux.xml/absente/');
  annoncer('/absente/');
  annoncer('/suivante/');
  expect(await finir()).toMatch(/^1 fichiers/u);
});

test('une page changée depuis se recomprime ; celle qui n’est plus là n’en laisse rien', async () => {
  const { commencer, finir } = construction();
  await commencer();
  await faire('changee');
  await faire('otee');
  await faire('raccourcie');
  ecrire('changee/index.html', texte.toUpperCase());
  ecrire('raccourcie/index.html', 'court');
  rmSync(join(dossier, 'otee/index.html'));
  await finir();
  expect(enClair('changee/index.html')).toBe(texte.toUpperCase());
  expect(readdirSync(join(dossier, 'otee'))).toEqual([]);
  expect(readdirSync(join(dossier, 'raccourcie'))).toEqual(['index.html']);
});

test('une page qui ne se lit pas arrête la construction', async () => {
  mkdirSync(join(dossier, 'illisible.html'));
  await expect(construction().finir()).rejects.toThrow(/illisible\.html.*EISDIR/u);
});
