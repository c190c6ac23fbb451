import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

const article = '/consentement-ou-information/';

test('un mot du glossaire s’ouvre au clavier, se lit, mène au glossaire et se ferme', async ({
  onglet: { page },
}) => {
  await ouvrir(page, article);
  const mot = page.locator('button.terme').first();
  const cible = await mot.getAttribute('popovertarget');
  const sens = page.locator(`#${cible ?? ''}`);
  await expect(sens).toBeHidden();
  await mot.focus();
  await page.keyboard.press('Enter');
  await expect(sens).toBeVisible();
  expect(await defautsAccessibilite(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(sens.getByRole('link', { name: 'Glossaire' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sens).toBeHidden();
  await expect(mot).toBeFocused();
});

test('à l’impression, le mot reste et sa définition ne s’intercale pas', async ({
  onglet: { page },
}) => {
  await ouvrir(page, article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button.terme').first()).toBeVisible();
  await expect(page.locator('.sens').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('le lien d’un mot arrive sur son entrée', async ({ onglet: { page } }) => {
  await ouvrir(page, '/glossaire/#base-legale');
  await expect(page.locator('.entree:target dfn')).toHaveText('Base légale');
});
