/**
 * Sous la traduction automatique, ce qui est affiché après un changement est ce qu’on lirait sans elle. Chaque suite
 * de gestes se fait deux fois, sans puis avec le traducteur, et les textes affichés se comparent en entier.
 */
import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import {
  bouton,
  cocher,
  commencer,
  conclure,
  deplier,
  repondre,
  titre,
} from './aides/questionnaire.ts';
import { temoigner } from './aides/temoin.ts';
import { MARQUE, texteTraduit, traduire } from './aides/traduire.ts';

/** Une suite de gestes : ce que l’on fait avant que la page soit traduite, puis après. */
interface Suite {
  readonly nom: string;
  readonly endroit: string;
  avant(page: Page): Promise<void>;
  /** Chaque geste est suivi d’une lecture. */
  readonly apres: readonly ((page: Page) => Promise<unknown>)[];
}

const attendreLIlot = (page: Page) =>
  expect(page.locator('.attente > astro-island[ssr]')).toHaveCount(0);
const dater = (date: string) => async (page: Page) => {
  const champ = page.locator('#date-contester-licenciement');
  await champ.fill(date);
  await champ.press('Tab');
};

const suites: readonly Suite[] = [
  {
    nom: 'les délais : une date, une autre, une erreur, un territoire',
    endroit: '.attente',
    avant: async (page) => {
      await ouvrir(page, '/delais/');
      await attendreLIlot(page);
      await dater('15/03/2025')(page);
      await page.locator('#date-reponse-acces').fill('01/11/2026');
    },
    apres: [
      dater('15/03/2026'),
      dater('31/02/2026'),
      dater('15/03/1926'),
      dater('16/03/2026'),
      dater(''),
      dater('15/03/2026'),
    ],
  },
  {
    nom: 'une question : erreur, réponse, « je ne sais pas », autre réponse',
    endroit: '.questionnaire',
    avant: async (page) => {
      await commencer(page);
      await repondre(page, 'salarie');
      await repondre(page, 'suivi-activite', 'video');
    },
    apres: [
      (page) => bouton(page, 'Continuer').click(),
      (page) => bouton(page, 'Continuer').click(),
      (page) => cocher(page, 'inconnu'),
      (page) => page.locator('.questionnaire fieldset input').first().check(),
      (page) => bouton(page, 'Continuer').click(),
      (page) => cocher(page, 'inconnu'),
      async (page) => {
        const avant = await titre(page).innerText();
        await bouton(page, /Précédent/).click();
        await expect(titre(page)).not.toHaveText(avant);
      },
      async (page) => {
        await bouton(page, 'Tout effacer').click();
        await expect(titre(page)).toContainText('Vérifier une situation');
      },
      async (page) => {
        await bouton(page, 'Rétablir').click();
        await expect(titre(page)).toContainText('Vos réponses');
      },
    ],
  },
  {
    nom: 'le résultat : comparer deux réponses, puis d’autres, calculer un délai, en changer',
    endroit: '.resultat',
    avant: async (page) => {
      await conclure(page, 'video');
      await page.getByText('Comparer deux réponses').click();
      await page.getByLabel('La question').selectOption({ index: 2 });
      await page.getByLabel('L’autre réponse').selectOption({ index: 1 });
      await deplier(page);
      // Tout ce qui s’ouvre se charge : on ne compare que des pages arrivées.
      await expect(page.locator('.resultat')).not.toContainText('se charge…');
    },
    apres: [
      (page) => page.getByLabel('L’autre réponse').selectOption({ index: 2 }),
      (page) => page.getByLabel('La question').selectOption({ index: 4 }),
      (page) => page.getByLabel('L’autre réponse').selectOption({ index: 1 }),
      (page) => page.locator('#delais input').first().fill('15/03/2026'),
      (page) => page.locator('#delais input').first().fill('16/04/2026'),
    ],
  },
  {
    nom: 'l’affaire MAIF : basculer un fait, puis un autre, revenir',
    endroit: '.rejouer',
    avant: async (page) => {
      await ouvrir(page, '/affaire-maif/');
      await page.locator('.rejouer').scrollIntoViewIfNeeded();
      await page.locator('.rejouer input').nth(1).check();
    },
    apres: [
      (page) => page.locator('.rejouer input').last().check(),
      (page) => page.locator('.rejouer input').nth(1).check(),
      (page) => page.getByRole('button', { name: /Revenir aux faits/ }).click(),
    ],
  },
  {
    nom: 'l’affaire MAIF, fait par fait',
    endroit: '.rejouer',
    avant: async (page) => {
      await ouvrir(page, '/affaire-maif/#maif=000000,tous');
      await expect(page.locator('.rejouer select').first()).toBeVisible();
    },
    apres: [
      (page) => page.locator('.rejouer select').nth(2).selectOption({ index: 1 }),
      (page) => page.locator('.rejouer select').nth(5).selectOption({ index: 1 }),
      (page) => page.getByRole('button', { name: /faits de l’arrêt/ }).click(),
      (page) => page.getByRole('button', { name: 'Revenir aux faits rapportés' }).click(),
    ],
  },
  {
    nom: 'une lettre : des champs, une date fausse, une version, tout effacer',
    endroit: '.lettre',
    avant: async (page) => {
      await ouvrir(page, '/modeles/demande-d-acces/');
      await page.locator('#demande-d-acces-nom').fill('Camille');
    },
    apres: [
      (page) => page.locator('#demande-d-acces-nom').fill('Dominique'),
      (page) => page.locator('#demande-d-acces-outil').fill('badge'),
      (page) => page.locator('#demande-d-acces-etape').selectOption({ index: 2 }),
      (page) => page.locator('#demande-d-acces-demande-le').fill('31/02/2026'),
      (page) => page.locator('#demande-d-acces-demande-le').fill('01/10/2026'),
      (page) => page.locator('.lettre').getByRole('button', { name: 'Texte (.txt)' }).click(),
      (page) => page.locator('.lettre').getByRole('button', { name: 'Tout effacer' }).click(),
    ],
  },
  {
    nom: 'le kit : une taille, un outil, un champ, un autre document',
    endroit: '.kit',
    avant: async (page) => {
      await ouvrir(page, '/kit-employeur/');
      await page.locator('#saisie-employeur').fill('Exemple');
    },
    apres: [
      (page) => page.locator('#saisie-effectif').selectOption({ index: 1 }),
      (page) => page.locator('#saisie-outil').selectOption('video'),
      (page) => page.locator('#saisie-employeur').fill('Modèle SA'),
      (page) => page.getByRole('radio', { name: /Reçu/ }).check(),
      (page) => page.locator('#saisie-employeur').fill('Autre SARL'),
      (page) => page.getByRole('radio', { name: /deuxième niveau/ }).check(),
      (page) => page.locator('#saisie-outil').selectOption('badge'),
      (page) => page.locator('#saisie-effectif').selectOption({ index: 3 }),
    ],
  },
  {
    nom: 'une notice relue, corrigée, relue',
    endroit: '.attente',
    avant: async (page) => {
      await ouvrir(page, '/relire/une-notice/');
      await attendreLIlot(page);
      await page
        .locator('.attente textarea')
        .first()
        .fill('Nous filmons les locaux. Base légale : intérêt légitime.');
      await page
        .locator('.attente')
        .getByRole('button', { name: /Relire/ })
        .first()
        .click();
      // Un texte donné avant que les règles soient prêtes attend.
      await expect(page.locator('.attente').first()).toContainText('sur 18');
    },
    apres: [
      (page) =>
        page
          .locator('.attente textarea')
          .first()
          .fill('Les images sont gardées un mois. Contact : dpo@exemple.fr.'),
      (page) =>
        page
          .locator('.attente')
          .getByRole('button', { name: /Relire/ })
          .first()
          .click(),
    ],
  },
];

/** Le texte une fois posé : ce qu’un geste demande au serveur peut arriver après lui. */
async function texteArrive(page: Page, endroit: string): Promise<string> {
  let lu = '';
  await expect(async () => {
    const avant = lu;
    lu = await texteTraduit(page, endroit);
    expect(lu).toBe(avant);
  }).toPass({ intervals: [400] });
  return lu;
}

for (const { nom, endroit, avant, apres } of suites)
  test(nom, async ({ browser, baseURL }) => {
    const suivre = async (traduite: boolean): Promise<readonly string[]> => {
      const page = await browser.newPage({
        baseURL: baseURL ?? '',
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
      });
      await page.clock.setFixedTime('2026-11-24T10:00:00');
      const temoin = temoigner(page);
      await avant(page);
      if (traduite) {
        await traduire(page);
        await expect(page.locator(endroit).first()).toContainText(MARQUE);
      }
      const lus: string[] = [];
      for (const geste of apres) {
        await geste(page);
        lus.push(await texteArrive(page, endroit));
      }
      expect(temoin.erreurs).toEqual([]);
      await page.close();
      return lus;
    };
    const [sans, avec] = [await suivre(false), await suivre(true)];
    expect(new Set(sans).size, 'chaque geste change ce qui se lit').toBeGreaterThan(1);
    sans.forEach((attendu, rang) => expect.soft(avec[rang], `geste ${rang + 1}`).toBe(attendu));
  });
