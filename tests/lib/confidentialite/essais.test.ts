import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  essaisAuTravail,
  essaisDeConfidentialite,
} from '../../../src/lib/confidentialite/essais.ts';

const racine = new URL('../../../', import.meta.url);
/** Un texte sans balises ni espaces particulières : ce que l’on lit. */
const lu = (fichier: string) =>
  readFileSync(new URL(fichier, racine), 'utf8')
    .replaceAll(/&nbsp;|&#8239;|\{' '\}|<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([:;?!»])/gu, ' $1')
    .replaceAll(/« ?/gu, '« ');
const comme = (phrase: string) =>
  phrase.replaceAll(/\s+/gu, ' ').replaceAll(/ ?([:;?!»])/gu, ' $1');

const listes = [
  ['src/pages/confidentialite.astro', essaisDeConfidentialite],
  ['src/pages/vous-lisez-ceci-au-travail.astro', essaisAuTravail],
] as const;

for (const [page, essais] of listes) {
  test.each(essais)(`${page} écrit bien « $phrase »`, ({ phrase }) => {
    expect(lu(page)).toContain(comme(phrase));
  });

  test.each(essais)(`${page}, « $phrase » : l’essai « $essai » existe`, ({ fichier, essai }) => {
    expect(readFileSync(new URL(fichier, racine), 'utf8')).toContain(essai);
  });

  test(`${page} : aucune phrase deux fois`, () => {
    expect(new Set(essais.map(({ phrase }) => phrase)).size).toBe(essais.length);
  });
}
