import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../../src/lib/droit/sources.ts';
import { articlesDe, type NoeudLegi } from '../../../src/lib/textes/legi.ts';
import { nettoyer } from '../../../src/lib/textes/nettoyer.ts';
import { retenir } from '../../../src/lib/textes/retenir.ts';
import releve from '../../../src/lib/textes/versions-relevees.json' with { type: 'json' };

const chemin = createRequire(import.meta.url).resolve(
  '@socialgouv/legi-data/data/LEGITEXT000006072050.json',
);
const code: NoeudLegi = JSON.parse(readFileSync(chemin, 'utf8'));
const retenus = retenir(articlesDe(code), articlesDuCodeDuTravail, releve);
const mots = (texte: string) => texte.normalize().match(/[\p{L}\d]+/gu) ?? [];

test('le registre entier est dans le paquet, en vigueur et inchangé au relevé', () => {
  expect(retenus.size).toBe(Object.keys(articlesDuCodeDuTravail).length);
});

test('aucun mot du paquet ne se perd ni ne s’ajoute au nettoyage', () => {
  for (const [numero, { html }] of retenus) {
    const paquet = html.replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;|&#\d+;/g, ' ');
    const { brut } = nettoyer(html, () => false);
    expect([numero, ...mots(brut)]).toEqual([numero, ...mots(paquet)]);
  }
});

test('aucun lien relatif du paquet ne reste, aucune présentation non plus', () => {
  for (const { html } of retenus.values()) {
    const propre = nettoyer(html, (numero) => retenus.has(numero)).html;
    expect(propre).not.toMatch(/\.do\?|<center|<font|<br|style=|<p><\/p>/);
  }
});
