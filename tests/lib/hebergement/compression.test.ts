import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AstroIntegration, HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compression } from '../../../src/lib/hebergement/integration.ts';

let dossier = '';
beforeEach(() => (dossier = mkdtempSync(join(tmpdir(), 'compression-'))));
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

/** Fait finir la construction de ce dossier par cette intégration, et rend ce qu’elle en dit. */
async function finir({ hooks }: AstroIntegration): Promise<string> {
  let dit = '';
  const logger = { info: (texte: string) => (dit = texte) };
  // De tout ce qu’Astro donne, l’intégration ne lit que cela.
  const donne = { dir: pathToFileURL(`${dossier}/`), logger } as unknown;
  await hooks['astro:build:done']?.(donne as HookParameters<'astro:build:done'>);
  return dit;
}

const texte = 'Une page, ou une feuille, répétée assez pour se comprimer. '.repeat(60);
const ecrire = (nom: string) => writeFileSync(join(dossier, nom), texte);
const lire = (nom: string) => readFileSync(join(dossier, nom));

test('les pages, puis ce que les intégrations suivantes ont écrit : tout a ses deux écritures', async () => {
  const { pages, reste } = compression();
  ecrire('index.html');
  await finir(pages);
  ecrire('feuille.css');
  ecrire('image.png');
  expect(await finir(reste)).toMatch(/^2 fichiers, 7 ko en clair/u);
  for (const nom of ['index.html', 'feuille.css']) {
    expect(brotliDecompressSync(lire(`${nom}.br`)).toString()).toBe(texte);
    expect(gunzipSync(lire(`${nom}.gz`)).toString()).toBe(texte);
  }
  expect(readdirSync(dossier).filter((nom) => nom.startsWith('image'))).toEqual(['image.png']);
});

test('une page qui ne se lit pas arrête la construction, quand elle finit', async () => {
  const { pages, reste } = compression();
  mkdirSync(join(dossier, 'illisible.html'));
  await finir(pages);
  await expect(finir(reste)).rejects.toThrow(/EISDIR/u);
});
