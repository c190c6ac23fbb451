import { expect, test } from './aides/essai.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { chaqueEtat } from './aides/etats.ts';
import { bouton, commencer, finir, repondre, titre } from './aides/questionnaire.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

test('chaque état du questionnaire est accessible, en clair et en sombre, et composé à la française', async ({
  page,
}) => {
  await chaqueEtat(page, ['suivi-activite', 'video'], async (etat) => {
    expect.soft(await defautsAccessibilite(page), etat).toEqual([]);
    expect.soft(malComposes(await textesAffiches(page)), etat).toEqual([]);
  });
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
