/** Le navigateur refuse de copier : chaque bouton qui copie donne alors le texte dans un champ, déjà choisi. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { conclure } from './aides/questionnaire.ts';

const A_LA_MAIN = 'Le navigateur n’a pas copié. Le texte, à copier à la main\u00a0:';

/** Une sorte de bouton : qui copie, où, comment on en arrive là, et ce que le champ porte. */
interface Sorte {
  readonly copieur: string;
  readonly bouton: string | RegExp;
  readonly texte: RegExp;
  /** Ouvre la page et rend l’endroit où est le bouton. */
  preparer(page: Page): Promise<Locator>;
}

const enVie = (page: Page) =>
  expect(page.locator('astro-island[ssr]:not([client="visible"])')).toHaveCount(0);

/** Une page qui relit un texte, et sa première marque. */
const relire = (adresse: string, texte: string) => async (page: Page) => {
  await ouvrir(page, adresse);
  await enVie(page);
  await page.locator('#texte-a-relire').fill(texte);
  await page.getByRole('button', { name: 'Relire' }).click();
  return page.locator('#point-1');
};

const sortes: Readonly<Record<string, Sorte>> = {
  'une référence': {
    copieur: 'citations/copier.ts',
    bouton: 'Copier',
    texte: /ECLI:FR:CCASS:2025:SO\d+$/u,
    async preparer(page) {
      await ouvrir(page, '/decisions/cass-soc-2025-22-15793-telesecretaires/');
      return page.locator('dl.formes dd', { hasText: 'ECLI' }).first();
    },
  },
  'un paragraphe et sa source': {
    copieur: 'citations/copier.ts',
    bouton: 'Copier ce paragraphe et sa source',
    texte: /^«\sSelon Clubic[^]*\/affaire-maif\/#p1$/u,
    async preparer(page) {
      await ouvrir(page, '/affaire-maif/#p1');
      return page.locator('#p1');
    },
  },
  'une phrase à écrire': {
    copieur: 'citations/copier.ts',
    bouton: 'Copier',
    texte: /^«\sSelon Clubic[^]*\/idees-recues\//u,
    async preparer(page) {
      await ouvrir(page, '/affaire-maif/');
      return page.locator('.a-ecrire [data-carte]').first();
    },
  },
  'la phrase d’un article et sa correction': {
    copieur: 'relecture/Point.svelte',
    bouton: /^Copier la phrase et sa correction/u,
    texte: /^M\. Untel a été condamné par la CNIL \[plutôt\u00a0: .+\] hier\.$/u,
    preparer: relire('/relire/un-article/', 'M. Untel a été condamné par la CNIL hier.'),
  },
  'la phrase d’une notice et sa correction': {
    copieur: 'relecture/Point.svelte',
    bouton: /^Copier la phrase et sa correction/u,
    texte: /^En signant, .* \[plutôt\u00a0: .+\]/u,
    preparer: relire('/relire/une-notice/', 'En signant, vous consentez à ce suivi.'),
  },
  'le lien vers ses réponses': {
    copieur: 'quiz/partage/Lien.svelte',
    bouton: 'Copier un lien vers mes réponses',
    texte: /\/verifier\/#r=1\.[\w-]+$/u,
    async preparer(page) {
      await conclure(page, 'video');
      await page.locator('#partager > summary').click();
      return page.locator('#partager');
    },
  },
  'une lettre': {
    copieur: 'documents/Sorties.svelte',
    bouton: 'Copier le texte',
    texte: /je vous demande une copie de ces données/u,
    async preparer(page) {
      await ouvrir(page, '/modeles/demande-d-acces/');
      await enVie(page);
      return page.locator('.sorties');
    },
  },
  'un document de l’employeur': {
    copieur: 'documents/Sorties.svelte',
    bouton: 'Copier le texte',
    texte: /Durée de conservation/u,
    async preparer(page) {
      await ouvrir(page, '/kit-employeur/');
      await enVie(page);
      return page.locator('.sorties');
    },
  },
};

test('chaque script qui copie passe par le même, et a sa sorte ici', () => {
  const dossier = new URL('../../src/components/', import.meta.url).pathname;
  const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => /\.(?:astro|svelte|ts|js)$/u.test(nom))
    .map((nom) => ({ nom, texte: readFileSync(join(dossier, nom), 'utf8') }));
  const nomment = (motif: RegExp) =>
    fichiers.flatMap(({ nom, texte }) => (motif.test(texte) ? [nom] : [])).toSorted();
  expect(nomment(/\bclipboard\b|execCommand/u)).toEqual(['elements/copier.ts']);
  expect(nomment(/elements\/copier\.ts'/u)).toEqual(
    [...new Set(Object.values(sortes).map(({ copieur }) => copieur))].toSorted(),
  );
});

for (const [quoi, { bouton, texte, preparer }] of Object.entries(sortes))
  test(`copie refusée, ${quoi} : le texte est là, choisi, et un lecteur d’écran l’apprend`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
    });
    const endroit = await preparer(page);
    const presse = endroit.getByRole('button', { name: bouton });
    await presse.click();
    const champ = endroit.getByRole('textbox', { name: A_LA_MAIN });
    await expect(champ).toHaveValue(texte);
    // Le focus y va : c’est ainsi qu’un lecteur d’écran lit le libellé, et que Ctrl et C copient.
    await expect(champ).toBeFocused();
    await expect(champ).toBeInViewport();
    const choisi = await champ.evaluate((zone: HTMLTextAreaElement) =>
      zone.value.slice(zone.selectionStart, zone.selectionEnd),
    );
    expect(choisi).toBe(await champ.inputValue());
    expect(await champ.evaluate((zone: HTMLTextAreaElement) => zone.readOnly)).toBe(true);
    await expect(
      page.getByText(/^(?:Copié$|Lien copié|Le texte est copié|La phrase est copiée)/u),
    ).toHaveCount(0);
    expect(await defautsAccessibilite(page)).toEqual([]);
    // Un second refus ne laisse qu’un champ.
    await presse.click();
    await expect(champ).toHaveCount(1);
    await expect(champ).toBeFocused();
    // Sur un écran étroit, il tient dans la page ; sur le papier, il n’est pas.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    await expect(champ).toBeHidden();
  });

test('copie refusée, puis la lettre change : le champ ne garde pas l’ancien texte', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
  });
  await ouvrir(page, '/modeles/demande-d-acces/');
  await enVie(page);
  await page.locator('#demande-d-acces-nom').fill('Camille Essai');
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  const champ = page.getByRole('textbox', { name: A_LA_MAIN });
  await expect(champ).toHaveValue(/Camille Essai/u);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(champ).toHaveCount(0);
});
