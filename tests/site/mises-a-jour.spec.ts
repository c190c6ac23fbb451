import { sortesDEvenement } from '../../src/lib/publication/evenements.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

test('chaque sorte de nouvelle se montre seule, et toutes celles que son bouton annonce', async ({
  page,
}) => {
  await ouvrir(page, '/mises-a-jour/');
  const montrees = () =>
    page.locator('.journal li').evaluateAll((lignes) =>
      lignes
        .map((ligne) => ligne.closest<HTMLElement>('[data-sorte]'))
        .filter((groupe) => {
          const section = groupe?.closest('section');
          return [groupe, section].every((un) => un && getComputedStyle(un).display !== 'none');
        })
        .map((groupe) => groupe?.dataset['sorte']),
    );
  const toutes = await montrees();
  for (const [sorte, nom] of Object.entries(sortesDEvenement)) {
    const bouton = page.getByRole('radio', { name: new RegExp(`^${nom} `, 'u') });
    await bouton.check();
    const annonce = await bouton.evaluate((un) => un.closest('label')?.textContent ?? '');
    const vues = await montrees();
    expect(new Set(vues), nom).toEqual(new Set([sorte]));
    expect(`${nom} (${String(vues.length)})`).toBe(annonce.trim());
  }
  await page.getByRole('radio', { name: /^Tout/u }).check();
  expect(await montrees()).toEqual(toutes);
});
