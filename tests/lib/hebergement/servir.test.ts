import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { comprimer, estComprimable, qualiteDe } from '../../../src/lib/hebergement/comprimer.ts';
import { servir } from '../../../src/lib/hebergement/servir.ts';
import { typeDe } from '../../../src/lib/hebergement/types-de-fichiers.ts';

const dossier = mkdtempSync(join(tmpdir(), 'site-'));
const long = Buffer.from('<p>à ma connaissance</p>'.repeat(200));
const { br, gz } = comprimer(long, 10);
mkdirSync(join(dossier, 'page'));
writeFileSync(join(dossier, 'page/index.html'), long);
writeFileSync(join(dossier, 'page/index.html.br'), br ?? '');
writeFileSync(join(dossier, '404.html'), 'introuvable');
writeFileSync(join(dossier, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
afterAll(() => {
  rmSync(dossier, { recursive: true });
});

test('comprimé : les deux écritures rendent le contenu, et un petit fichier reste tel quel', async () => {
  expect(brotliDecompressSync(br ?? '')).toEqual(long);
  expect(gunzipSync(gz ?? '')).toEqual(long);
  expect(comprimer(Buffer.from('court'), 11)).toEqual({});
});

test('ce qu’une page attend est serré davantage que les pages et les gros fichiers', () => {
  expect(qualiteDe('_astro/a.js', 20_000)).toBe(11);
  expect(qualiteDe('relire/regles.json', 160_000)).toBe(11);
  expect(qualiteDe('index.html', 20_000)).toBe(10);
  expect(qualiteDe('donnees/decisions.json', 900_000)).toBe(10);
});

test('ce qui est déjà comprimé ne l’est pas deux fois', () => {
  expect(['a.html', 'b/c.json', 'd.svg'].every(estComprimable)).toBe(true);
  expect(['a.woff2', 'b.pf_index', 'c.html.br', 'd.png'].some(estComprimable)).toBe(false);
});

test('un type par extension, jeu de caractères compris ; l’inconnu est une suite d’octets', () => {
  expect(typeDe('donnees/decisions.csv')).toBe('text/csv; charset=utf-8');
  expect(typeDe('fr.pf_meta')).toBe('application/octet-stream');
});

test('une page est servie comprimée si on l’admet, avec les en-têtes de _headers', async () => {
  const service = await servir(dossier, 4_500);
  const page = await fetch(`${service.adresse}/page/`, { headers: { 'Accept-Encoding': 'br' } });
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(await page.text()).toBe(long.toString());
  const clair = await fetch(`${service.adresse}/page/`, { headers: { 'Accept-Encoding': 'x' } });
  expect(clair.headers.get('content-encoding')).toBeNull();
  const renvoi = await fetch(`${service.adresse}/page`, { redirect: 'manual' });
  expect([renvoi.status, renvoi.headers.get('location')]).toEqual([308, '/page/']);
  const question = await fetch(`${service.adresse}/page?a=b`, { redirect: 'manual' });
  expect(question.headers.get('location')).toBe('/page/?a=b');
  const rien = await fetch(`${service.adresse}/rien/`);
  expect([rien.status, await rien.text()]).toEqual([404, 'introuvable']);
  await service.fermer();
});

test('un port pris : le suivant', async () => {
  const autre = createServer();
  await new Promise<void>((resoudre) => autre.listen(0, '127.0.0.1', resoudre));
  const pris = (autre.address() as AddressInfo).port;
  const service = await servir(dossier, pris);
  expect(Number(new URL(service.adresse).port)).toBeGreaterThan(pris);
  await service.fermer();
  autre.close();
});
