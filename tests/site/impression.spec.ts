import { expect, ouvrir, test } from './aides/essai.ts';

test('sur papier, ce qui est replié se lit', async ({ page }) => {
  await ouvrir(page, '/decisions/cass-soc-2013-12-16564-casino/');
  const loi = page.getByText('Aucune information concernant personnellement');
  await expect(loi).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(loi).toBeVisible();
});
