import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ouvrirLIndex, preparer } from '../../../../src/lib/recherche/texte-entier/indexer.ts';

const page = (tete = '') =>
  `<html><head><meta name="description" content="Résumé">${tete}</head><body><main id="c"><p>L’article L.\u00a01222-4</p></main></body></html>`;

describe('preparer', () => {
  it('désigne le contenu et le résumé, uniformise le texte', () => {
    const prete = preparer(page()) ?? '';
    expect(prete).toContain('<main data-pagefind-body id="c"><p>L\'article L1222-4</p>');
    expect(prete).toContain('data-pagefind-meta="resume[content]" name="description"');
  });
  it('laisse de côté les pages que l’on ne propose pas', () => {
    expect(preparer(page('<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(preparer('<html><body>redirection</body></html>')).toBeUndefined();
  });
});

describe('l’index écrit', () => {
  it('est en français, compte les pages proposées, et ne tient ni les menus, ni les repères', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'index-'));
    const corps = (texte: string) =>
      page().replace(
        '<p>',
        `<nav>menu</nav><p><a class="para">12</a> ${texte} <span class="sens">définition</span>`,
      );
    const index = await ouvrirLIndex();
    await index.ajouter('/une/', corps('filature'));
    await index.ajouter('/cachee/', page('<meta name="robots" content="noindex">'));
    expect(await index.ecrire(dossier)).toBe(1);
    const fichiers = readdirSync(join(dossier, 'pagefind'), { recursive: true, encoding: 'utf8' });
    const [fragment = ''] = fichiers.filter((nom) => nom.endsWith('.pf_fragment'));
    expect(fragment).toMatch(/fr_/);
    const ecrit = gunzipSync(readFileSync(join(dossier, 'pagefind', fragment))).toString();
    expect(ecrit).toContain('filature');
    expect(ecrit).not.toMatch(/menu|"content":"12|définition/);
    expect(fichiers.filter((nom) => /pagefind-ui|wasm\.unknown/.test(nom))).toEqual([]);
    rmSync(dossier, { recursive: true });
  });
});
