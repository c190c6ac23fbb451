import { expect, ouvrir, test } from './aides/essai.ts';
import { traces } from './aides/temoin.ts';

test('le jeu : dix phrases, et chaque fois le mot de notre réponse, son texte et sa page', async ({
  page,
}) => {
  const demandes: string[] = [];
  await ouvrir(page, '/idees-recues/');
  const jeu = page.getByRole('region', { name: 'Deux minutes pour deviner' });
  await jeu.getByRole('button', { name: 'Commencer' }).click();
  await expect(jeu).toContainText('Phrase 1 sur 10');
  page.on('request', (demande) => demandes.push(demande.url()));
  const choix = ['Vrai', 'Faux', 'Ça dépend'];
  for (let tour = 1; tour <= 10; tour += 1) {
    await expect(jeu).toContainText(`Phrase ${String(tour)} sur 10`);
    const phrase = await jeu.locator('.phrase').innerText();
    const carte = page.locator('.cartes li').filter({
      has: page.getByRole('heading', { name: phrase, exact: true }),
    });
    const mot = (await carte.locator('.verdict').innerText()).replace('.', '').trim();
    expect(choix).toContain(mot);
    const devine = choix[tour % 3] ?? '';
    await jeu.getByRole('button', { name: devine, exact: true }).click();
    const reponse = jeu.getByRole('status');
    const debut = devine === mot ? 'C’est aussi notre réponse' : 'Notre réponse est autre';
    await expect(reponse).toContainText(debut);
    await expect(reponse.locator('.verdict')).toHaveText(new RegExp(`^\\s*${mot}\\.\\s*$`, 'u'));
    await expect(reponse.locator('.verdict')).toBeVisible();
    await expect(reponse).toContainText((await carte.locator('> p').innerText()).slice(0, 40));
    await expect(reponse.getByRole('link', { name: 'Ses sources' })).toHaveAttribute(
      'href',
      /^\/idees-recues\/[\w-]+\/$/,
    );
    await jeu.getByRole('button', { name: 'Phrase suivante' }).click();
  }
  await expect(jeu).toContainText('C’est fini.');
  expect(demandes).toEqual([]);
  expect(await traces(page)).toEqual([]);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('le jeu n’est pas montré, les cartes le sont', async ({ page }) => {
    await page.goto('/idees-recues/');
    await expect(page.locator('.jeu')).toBeHidden();
    await expect(page.locator('.cartes li').first()).toBeVisible();
  });
});
