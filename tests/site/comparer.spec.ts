import type { Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { ecrireFragment } from '../../src/lib/partage/lien.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { bouton, conclure, finir, titre } from './aides/questionnaire.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

/** Mène un employeur au résultat, sans avoir informé ni consulté. */
async function conclureEnEmployeur(page: Page): Promise<void> {
  const fragment = ecrireFragment({
    communs: { role: 'employeur', secteur: 'prive', effectif: '50-et-plus' },
    parDispositif: {
      'suivi-activite': { etat: 'en-service', information: 'aucune', consultation: 'non' },
    },
  });
  await ouvrir(page, `/verifier/${fragment}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(titre(page)).toHaveText('Vos réponses');
  await bouton(page, 'Répondre à la suite').click();
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
}

const comparaison = (page: Page) => page.locator('.comparer').first();

test('au salarié : la question à poser d’abord, et ce que chaque réponse changerait', async ({
  page,
}) => {
  await conclure(page, 'video');
  await expect(page.getByRole('heading', { name: 'La question à poser d’abord' })).toBeVisible();
  await expect(page.locator('#ensuite .question').first()).toContainText('?');
  await expect(page.locator('#ensuite .effets').first()).toBeHidden();
  await page.locator('#ensuite').getByText('Ce que chaque réponse changerait').click();
  await expect(page.locator('#ensuite .effets').first()).toBeVisible();
  await page
    .getByText(/questions suivantes, dans l’ordre/)
    .first()
    .click();
  await expect(page.locator('#ensuite ol[start="2"] li').first()).toBeVisible();
});

test('à l’employeur : une mesure se compare, au clavier, sans changer ses réponses', async ({
  page,
}) => {
  await conclureEnEmployeur(page);
  const mesures = page.getByRole('heading', { name: /Ce que l’employeur peut changer/ });
  await expect(mesures).toBeVisible();
  await expect(page.getByText('vaut pour la suite')).toBeVisible();
  const reponses = page.locator('#vos-reponses');
  const avant = await reponses.textContent();
  const comparer = page.getByRole('button', { name: /^Comparer/ }).first();
  await comparer.focus();
  await page.keyboard.press('Enter');
  const table = comparaison(page).getByRole('region', { name: 'Comparaison' });
  await expect(table).toBeFocused();
  await expect(comparaison(page).getByRole('status')).toContainText(/changerai(en)?t/);
  await expect(table.getByRole('listitem').first()).toContainText('L’outil');
  expect(await table.getByRole('listitem').count()).toBeGreaterThan(4);
  expect(await reponses.textContent()).toBe(avant);
  expect.soft(await defautsAccessibilite(page)).toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const debord = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(debord).toBeLessThanOrEqual(0);
  await comparaison(page).getByRole('button', { name: 'Changer ma réponse' }).click();
  await expect(bouton(page, 'Continuer')).toBeVisible();
});

test('toute question se compare ; le choix se fait au clavier et s’imprime une fois fait', async ({
  page,
}) => {
  await conclure(page, 'badge');
  await page.getByText('Comparer deux réponses').click();
  const question = comparaison(page).getByLabel('La question');
  await expect(question.getByRole('option')).not.toHaveCount(1);
  await question.focus();
  await page.keyboard.press('ArrowDown');
  const autre = comparaison(page).getByLabel('L’autre réponse');
  await expect(autre).toBeVisible();
  await expect(comparaison(page).getByRole('region', { name: 'Comparaison' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(comparaison(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await autre.focus();
  await page.keyboard.press('ArrowDown');
  await expect(comparaison(page).getByRole('region', { name: 'Comparaison' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(comparaison(page).getByRole('region', { name: 'Comparaison' })).toBeVisible();
  await expect(question).toBeHidden();
});
