import { expect, test } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { ouvrir } from './aides/essai.ts';
import {
  bouton,
  cocher,
  commencer,
  deplier,
  finir,
  repondre,
  titre,
} from './aides/questionnaire.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

test('chaque état du questionnaire est accessible, en clair et en sombre, et composé à la française', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const examiner = async (etat: string) => {
    expect.soft(await defautsAccessibilite(page), etat).toEqual([]);
    expect.soft(malComposes(await textesAffiches(page)), etat).toEqual([]);
  };

  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await examiner('l’entrée');
  await repondre(page, 'hors-travail');
  await examiner('une sortie de périmètre');
  await bouton(page, /Précédent/).click();
  await repondre(page, 'aucune');
  await bouton(page, 'Continuer').click();
  await examiner('une erreur');
  await repondre(page, 'salarie');
  await examiner('des cases à cocher');
  await repondre(page, 'suivi-activite', 'video');
  await cocher(page, 'inconnu');
  await page.locator('.questionnaire summary').first().click();
  await examiner('une question à poser et une explication dépliée');
  await finir(page);
  await examiner('la relecture');
  await bouton(page, 'Voir le résultat').click();
  await expect(page.locator('.questionnaire .resultat')).toBeVisible();
  await examiner('le résultat, replié');
  await deplier(page);
  await examiner('le résultat, tout déplié');
});

test('à 320 px, aucun écran ne défile de côté', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const deborde = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await commencer(page);
  await repondre(page, 'observateur');
  expect(await deborde()).toBe(0);
  while (!(await titre(page).innerText()).includes('outils')) await repondre(page, 'prive');
  await repondre(page, 'suivi-activite', 'video-public');
  expect(await deborde()).toBe(0);
  await finir(page);
  expect(await deborde()).toBe(0);
  await bouton(page, 'Voir le résultat').click();
  expect(await deborde()).toBe(0);
});
