import { hauteurDuCadre } from '../../src/lib/integrer/cadre.ts';
import { ailleurs, ici } from './aides/ailleurs.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { calme } from './aides/calme.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaqueCadre } from './aides/pages.ts';

const cadres = chaqueCadre();

test('il y a un cadre de chaque sorte', () => {
  const sortes = new Set(cadres.map(({ adresse }) => adresse.split('/')[2]));
  expect(sortes).toEqual(
    new Set(['affaire-maif', 'decisions', 'delais', 'idees-recues', 'verifier']),
  );
  expect(cadres.length).toBeGreaterThan(180);
});

test('un cadre ne demande rien, n’exécute rien, n’est pas proposé aux moteurs de recherche', () => {
  const fautes = cadres.flatMap(({ adresse, html }) => [
    ...(/<script|<img|<link|<iframe|<form|@font-face|url\(/.test(html)
      ? [`${adresse} : demande ou exécute quelque chose`]
      : []),
    ...(html.includes('<meta name="robots" content="noindex"') ? [] : [`${adresse} : indexé`]),
    ...[...html.matchAll(/<a [^>]*>/g)]
      .filter(([lien]) => !/target="_blank"/.test(lien) || !/rel="noopener"/.test(lien))
      .map(([lien]) => `${adresse} : ${lien}`),
  ]);
  expect(fautes).toEqual([]);
});

test('chaque cadre tient dans la hauteur que son HTML demande, à 320 et à 640 pixels, sans défiler', async ({
  page,
}) => {
  await ouvrir(page, '/integrer/');
  const fautes: string[] = [];
  for (const { adresse } of cadres) {
    await page.goto(adresse);
    for (const largeur of [320, 640]) {
      await page.setViewportSize({ width: largeur, height: 600 });
      const { haut, deborde, contenu } = await page.evaluate(() => {
        const texte = (selecteur: string) =>
          document.querySelector(selecteur)?.textContent?.trim() ?? '';
        return {
          haut: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
          deborde: document.documentElement.scrollWidth > innerWidth,
          contenu: {
            titre: texte('h1'),
            texte: texte('main > p'),
            lignes: [...document.querySelectorAll('li')].map((li) => ({
              texte: (li.textContent ?? '').trim(),
            })),
            adresse: '',
            mention: texte('.signature').replace(/^À ma connaissance\s*,\s*/u, ''),
          },
        };
      });
      const permis = hauteurDuCadre(contenu);
      if (haut > permis) fautes.push(`${adresse} à ${largeur} : ${haut} pour ${permis}`);
      if (deborde) fautes.push(`${adresse} à ${largeur} : défile de côté`);
    }
  }
  expect(fautes).toEqual([]);
});

test('chaque sorte de cadre se montre dans une page d’un autre site, sous les en-têtes publiés', async ({
  page,
  baseURL,
}) => {
  await ouvrir(page, '/integrer/');
  const champs = await page.getByLabel('Le cadre à copier').all();
  expect(champs).toHaveLength(5);
  const html = (await Promise.all(champs.map((un) => un.inputValue()))).join('');
  const enClair = ici(html, baseURL).replaceAll('loading="lazy"', '');
  const demandes: string[] = [];
  page.on('request', (demande) => demandes.push(demande.url()));
  await ailleurs(`<div style="width: 20rem">${enClair}</div>`, async (adresse) => {
    demandes.length = 0;
    await page.goto(adresse);
    await calme(page);
    const dedans = page.frames().filter((cadre) => cadre.parentFrame() !== null);
    expect(dedans).toHaveLength(5);
    for (const cadre of dedans) {
      await expect(cadre.locator('h1')).toBeVisible();
      const { large, haut } = await cadre.evaluate(() => ({
        large: document.documentElement.scrollWidth <= innerWidth,
        haut: document.documentElement.scrollHeight <= innerHeight,
      }));
      expect(large, cadre.url()).toBe(true);
      expect(haut, cadre.url()).toBe(true);
    }
    // L’autre page, son icône et les cinq cadres : rien d’autre, chez personne.
    const autres = demandes.filter(
      (une) => !une.startsWith(adresse) && !une.startsWith(`${baseURL}/cadre/`),
    );
    expect(autres).toEqual([]);
  });
});

test('une page qui n’est pas un cadre ne se montre pas ailleurs', async ({
  page,
  baseURL,
  vouloirErreurs,
}) => {
  vouloirErreurs(
    /violates the following Content Security Policy directive: "frame-ancestors 'none'"/u,
  );
  await ailleurs(`<iframe src="${baseURL}/affaire-maif/"></iframe>`, async (adresse) => {
    await page.goto(adresse);
    await calme(page);
    const [dedans] = page.frames().filter((cadre) => cadre.parentFrame() !== null);
    expect(await dedans?.locator('main').count()).toBe(0);
  });
});

test('l’outil choisi dans le cadre du questionnaire n’est dit à aucun serveur', async ({
  page,
  context,
  baseURL,
}) => {
  const demandes: string[] = [];
  context.on('request', (demande) => demandes.push(demande.url() + (demande.postData() ?? '')));
  await ailleurs(
    `<iframe src="${baseURL}/cadre/verifier/" height="900"></iframe>`,
    async (adresse) => {
      await page.goto(adresse);
      await calme(page);
      const [cadre] = page.frames().filter((un) => un.parentFrame() !== null);
      const ouverture = context.waitForEvent('page');
      await cadre?.getByRole('link', { name: /Badge/ }).first().click();
      const questionnaire = await ouverture;
      await calme(questionnaire);
      expect(new URL(questionnaire.url()).pathname).toBe('/verifier/');
      expect(demandes.some((une) => une.includes('/verifier/'))).toBe(true);
      expect(
        demandes.filter(
          (une) =>
            !une.includes('/_astro/') &&
            /outil|badge/i.test(new URL(une).pathname + new URL(une).search),
        ),
      ).toEqual([]);
    },
  );
});

for (const adresse of ['/cadre/verifier/', '/cadre/affaire-maif/', '/cadre/idees-recues/aveu/'])
  test(`${adresse} : accessible`, async ({ page }) => {
    await ouvrir(page, adresse);
    expect(await defautsAccessibilite(page)).toEqual([]);
  });
