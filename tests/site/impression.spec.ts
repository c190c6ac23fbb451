import { expect, ouvrir, test } from './aides/essai.ts';
import { lirePdf } from './aides/lire-pdf.ts';
import { adressesParSorte } from './aides/sortes.ts';

test('sur papier, ce qui est replié se lit', async ({ page }) => {
  await ouvrir(page, '/decisions/cass-soc-2013-12-16564-casino/');
  const loi = page.getByText('Aucune information concernant personnellement');
  await expect(loi).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(loi).toBeVisible();
});

/** Ce qui se compare d’un titre à sa ligne imprimée : ses lettres et ses chiffres. */
const nu = (texte: string) => texte.replace(/[^\p{L}\p{N}]/gu, '');

test('sur papier, chaque sorte de page a ses feuilles numérotées, et nul titre ne finit une feuille', async ({
  page,
}) => {
  let feuillesLues = 0;
  for (const [adresse = ''] of adressesParSorte().values()) {
    await ouvrir(page, adresse);
    const nus = async (quoi: string) =>
      new Set((await page.locator(quoi).allTextContents()).map(nu));
    // Un lien de liste dit parfois le titre d’une fiche de la même page : sa ligne n’est pas un titre seul.
    const liens = await nus('main :is(li, td, dd)');
    const titres = new Set(
      [...(await nus('main :is(h2, h3, h4, legend, caption)'))].filter(
        (titre) => titre.length > 3 && !liens.has(titre),
      ),
    );
    const feuilles = lirePdf(await page.pdf({ preferCSSPageSize: true }));
    const sur = String(feuilles.length);
    for (const [rang, lignes] of feuilles.entries()) {
      feuillesLues += 1;
      const [avant, numero] = lignes.slice(-2).map(({ texte }) => texte);
      const quelle = `${adresse}, feuille ${String(rang + 1)} sur ${sur}`;
      expect.soft(numero, quelle).toBe(`${String(rang + 1)} / ${sur}`);
      expect
        .soft(titres.has(nu(avant ?? '')), `${quelle} finit par « ${String(avant)} »`)
        .toBe(false);
    }
  }
  expect(feuillesLues).toBeGreaterThan(200);
});

test('la matrice, un article de loi tiennent sur une feuille, pied compris', async ({ page }) => {
  for (const adresse of ['/dispositifs/matrice/', '/code-du-travail/D1232-5/']) {
    await ouvrir(page, adresse);
    expect(lirePdf(await page.pdf({ preferCSSPageSize: true })), adresse).toHaveLength(1);
  }
});

test('une question et sa réponse restent sur la même feuille, et la première ligne d’une liste n’y reste pas seule', async ({
  page,
}) => {
  let lues = 0;
  for (const adresse of [
    '/decisions/cass-soc-2023-21-20798-klesia-badge/',
    '/regles/controle/',
    '/code-du-travail/L1222-4/',
  ]) {
    await ouvrir(page, adresse);
    await page.emulateMedia({ media: 'print' });
    const fautives = await page.locator('main dl > div').evaluateAll((lignes) => ({
      vues: lignes.length,
      coupables: lignes
        .filter((ligne) => {
          const { breakInside, breakAfter } = getComputedStyle(ligne);
          const premiere = ligne.previousElementSibling === null;
          return breakInside !== 'avoid' || (premiere && breakAfter !== 'avoid');
        })
        .map(({ textContent }) => textContent),
    }));
    lues += fautives.vues;
    expect(fautives.coupables, adresse).toEqual([]);
  }
  expect(lues).toBeGreaterThan(20);
});
