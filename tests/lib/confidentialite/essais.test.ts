import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { essaisAuTravail } from '../../../src/lib/confidentialite/essais-au-travail.ts';
import { essaisDeConfidentialite } from '../../../src/lib/confidentialite/essais-de-confidentialite.ts';

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

/** Chaque page, et les fichiers dont vient son texte. */
const listes = [
  ['src/pages/confidentialite.astro', ['src/pages/confidentialite.astro'], essaisDeConfidentialite],
  [
    'src/pages/vous-lisez-ceci-au-travail.astro',
    ['src/pages/vous-lisez-ceci-au-travail.astro', 'src/lib/confidentialite/regards.ts'],
    essaisAuTravail,
  ],
] as const;

/** Un essai qui se lance : un `test` de ce nom, ni sauté ni remis, ou un verdict du profil. */
const seLance = (fichier: string, essai: string) =>
  ['test(`${adresse} : ', "test('", "nom: '"]
    .map((debut) => debut + essai)
    .some((appel) => readFileSync(new URL(fichier, racine), 'utf8').includes(appel));

for (const [page, textes, essais] of listes) {
  test.each(essais)(`${page} écrit bien « $phrase »`, ({ phrase }) => {
    expect(textes.map(lu).join(' ')).toContain(comme(phrase));
  });

  test.each(essais)(`${page}, « $phrase » : l’essai « $essai » se lance`, ({ fichier, essai }) => {
    expect(seLance(fichier, essai)).toBe(true);
  });

  test(`${page} : aucune phrase deux fois`, () => {
    expect(new Set(essais.map(({ phrase }) => phrase)).size).toBe(essais.length);
  });
}
