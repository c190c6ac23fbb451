import { expect, ouvrir, test } from './aides/essai.ts';
import { conclure, deplier } from './aides/questionnaire.ts';

test('un besoin mène à la fiche : ce que le contact peut, ne peut pas, et depuis quand', async ({
  page,
}) => {
  await ouvrir(page, '/contacts/');
  const fiches = page.locator('main article');
  await expect(fiches).toHaveCount(15);
  for (const attendu of ['Peut', 'Ne peut pas', 'vérifiée le'])
    await expect(fiches.filter({ hasText: attendu })).toHaveCount(15);
  const besoin = page.locator('main dl > div', { hasText: 'Payer un avocat' });
  await besoin.getByRole('link', { name: 'L’aide juridictionnelle' }).click();
  await expect(page.locator('#aide-juridictionnelle')).toBeInViewport();
});

test('le résultat et la page disent la même chose', async ({ page }) => {
  await conclure(page, 'video');
  await deplier(page);
  const dansLeResultat = page.locator('#contacts li', { hasText: 'La CNIL' });
  await expect(dansLeResultat).toContainText('Vérifié le 28 novembre 2026');
  const peut = await dansLeResultat.locator('p').first().innerText();
  await ouvrir(page, '/contacts/');
  await expect(page.locator('#cnil dd').first()).toHaveText(peut.replace(/^Peut\s:\s/, ''));
});
