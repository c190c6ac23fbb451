import type { Page } from '@playwright/test';
import { expect, ouvrir } from './essai.ts';
import { bouton, cocher, deplier, finir, repondre, resultat } from './questionnaire.ts';

/**
 * Mène le questionnaire par chacun de ses états, et le fait examiner à chacun : l’accueil, l’entrée, une sortie de
 * périmètre, une erreur, des cases, une question dépliée, la relecture, le résultat replié puis déplié.
 * @param outils ceux que l’on coche.
 * @param examiner reçoit le nom de l’état, à dire en cas d’échec.
 */
export async function chaqueEtat(
  page: Page,
  outils: readonly string[],
  examiner: (etat: string) => Promise<void>,
): Promise<void> {
  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await examiner('l’accueil');
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
  await repondre(page, ...outils);
  await cocher(page, 'inconnu');
  await page.locator('.questionnaire summary').first().click();
  await examiner('une question à poser et une explication dépliée');
  await finir(page);
  await examiner('la relecture');
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  await examiner('le résultat, replié');
  await deplier(page);
  await examiner('le résultat, tout déplié');
}
