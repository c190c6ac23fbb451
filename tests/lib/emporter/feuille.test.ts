import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composerLaFeuille } from '../../../src/lib/emporter/feuille.ts';

const racine = mkdtempSync(join(tmpdir(), 'emporter-'));
mkdirSync(join(racine, '_astro'));
writeFileSync(join(racine, '_astro/texte.AbC.woff2'), 'police');
writeFileSync(join(racine, '_astro/impression.css'), 'b{top:0}');

test('les polices entrent dans la feuille, l’impression vient à la fin', async () => {
  const feuille = await composerLaFeuille(
    racine,
    '<link rel="stylesheet" media="print" href="/_astro/impression.css">',
    ['@font-face{src:url(/_astro/texte.AbC.woff2)}', 'a{top:0}'],
  );
  const police = Buffer.from('police').toString('base64');
  expect(feuille).toBe(
    `@font-face{src:url(data:font/woff2;base64,${police})}a{top:0}@media print{b{top:0}}`,
  );
});

test('l’italique reste en ligne : le navigateur penche le romain', async () => {
  const feuille = await composerLaFeuille(
    racine,
    '<link rel="stylesheet" media="print" href="/_astro/impression.css">',
    ['@font-face{font-style:italic;src:url(/_astro/absente.woff2)}', 'em{font-style:italic}'],
  );
  expect(feuille).toBe('em{font-style:italic}@media print{b{top:0}}');
});

test('une couverture sans feuille d’impression arrête la construction', async () => {
  await expect(composerLaFeuille(racine, '', [])).rejects.toThrow('Couverture.astro');
});
