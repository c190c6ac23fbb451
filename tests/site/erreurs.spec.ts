import { expect, ouvrir, test } from './aides/essai.ts';

/** Lève une erreur dans la page, comme un script fautif. */
const fauter = (page: Parameters<typeof ouvrir>[0]) =>
  Promise.all([
    page.waitForEvent('pageerror'),
    page.evaluate(() => {
      setTimeout(() => {
        throw new Error('exprès');
      });
    }),
  ]);

test.fail('une erreur de page fait échouer l’essai qui l’a vue', async ({ page }) => {
  await ouvrir(page, '/contacts/');
  await fauter(page);
});

test.fail('une erreur de console aussi', async ({ page }) => {
  await ouvrir(page, '/contacts/');
  await Promise.all([
    page.waitForEvent('console'),
    page.evaluate(() => {
      console.error('exprès');
    }),
  ]);
});

test.fail('un second onglet ne passe pas inaperçu', async ({ page, context }) => {
  await ouvrir(page, '/contacts/');
  const autre = await context.newPage();
  await ouvrir(autre, '/contacts/');
  await fauter(autre);
});

test('une erreur provoquée exprès se dit voulue', async ({ page, vouloirErreurs }) => {
  vouloirErreurs(/^exprès/u);
  await ouvrir(page, '/contacts/');
  await fauter(page);
  await expect(page.locator('h1')).toBeVisible();
});
