/** Les réglages d’une page : ce qu’ils montrent, ce qu’ils cachent, et ce qu’une adresse en rouvre. */
import { ecrireFiltres } from '../../src/lib/decisions/fragment-de-filtres.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('l’accueil : un fait basculé change les trois réponses, et mène au même état du rejeu', async ({
      page,
    }) => {
      await page.goto('/');
      const bascule = page.locator('.une-bascule');
      const mots = bascule.locator('.etat:visible .mot strong');
      const depart = await mots.allInnerTexts();
      expect(depart).toHaveLength(3);
      await bascule.getByRole('radio', { name: 'L’employeur avait une autre preuve' }).check();
      await expect(bascule.locator('.etat:visible')).toHaveCount(1);
      expect(await mots.allInnerTexts()).not.toEqual(depart);
      await expect(bascule.locator('.etat:visible a')).toHaveAttribute(
        'href',
        '/affaire-maif/#maif=000200',
      );
      await bascule.getByRole('radio', { name: 'Les faits, selon la presse' }).check();
      expect(await mots.allInnerTexts()).toEqual(depart);
    });

    test('l’employeur : chaque taille montre ses seules obligations', async ({ page }) => {
      await page.goto('/employeur/');
      const tailles = page.locator('.selon-taille');
      const lues = new Set<string>();
      const choix = await tailles.getByRole('radio').all();
      expect(choix).toHaveLength(3);
      for (const un of choix) {
        await un.check();
        const section = tailles.locator('section:visible');
        await expect(section).toHaveCount(1);
        await expect(section).toHaveAttribute('data-taille', await un.inputValue());
        lues.add(await section.innerText());
      }
      expect(lues.size).toBe(3);
    });

    test('« Lire sans les notes » efface les notes et leurs appels, et les rend', async ({
      page,
    }) => {
      await page.goto('/recours-et-delais/');
      const notes = page.locator('main :is(.notes, .appel):visible');
      const avant = await notes.count();
      expect(avant).toBeGreaterThan(5);
      const phrases = page.locator('main p[id]:visible');
      const toutes = await phrases.count();
      expect(toutes).toBeGreaterThan(10);
      const sans = page.getByRole('checkbox', { name: 'Lire sans les notes' });
      await sans.check();
      await expect(notes).toHaveCount(0);
      await expect(phrases).toHaveCount(toutes);
      await sans.uncheck();
      await expect(notes).toHaveCount(avant);
    });
  });

test('une liste filtrée se rouvre de son adresse, filtres en place', async ({ page }) => {
  await ouvrir(page, '/decisions/');
  const lignes = page.locator('tr[data-marques]:visible');
  const toutes = await lignes.count();
  const option = page
    .getByLabel('Outil')
    .locator('option')
    .filter({ hasText: /^Géolocalisation/ });
  const valeur = (await option.getAttribute('value')) ?? '';
  await page.getByLabel('Outil').selectOption(valeur);
  await expect(lignes).not.toHaveCount(toutes);
  const restees = await lignes.count();
  const fragment = ecrireFiltres([valeur]);
  await expect(page).toHaveURL(new RegExp(`${fragment}$`, 'u'));

  await page.goto('/');
  await ouvrir(page, `/decisions/${fragment}`);
  await expect(page.getByLabel('Outil')).toHaveValue(valeur);
  await expect(lignes).toHaveCount(restees);
});

test('d’une décision, « Comparer avec une autre affaire » s’ouvre sur elle', async ({ page }) => {
  const id = 'cass-soc-2025-22-15793-telesecretaires';
  await ouvrir(page, `/decisions/${id}/`);
  await page.getByRole('link', { name: 'Comparer avec une autre affaire' }).click();
  const [une, autre] = [page.locator('main select').nth(0), page.locator('main select').nth(1)];
  await expect(une).toHaveValue(id);
  await expect(autre).toHaveValue('');
  await autre.selectOption('cph-compiegne-2023-maif');
  await expect(page.locator('.comparaison')).toContainText('Compiègne');
  await expect(page).toHaveURL(new RegExp(`#affaires=${id}\\+cph-compiegne-2023-maif$`, 'u'));
});
