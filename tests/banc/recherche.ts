import type { Browser, Page } from 'puppeteer-core';
import { mesurerLaPeinture } from './peinture.ts';
import { peser, venir } from './visiteur.ts';

/** Une recherche, de la première touche aux réponses peintes. */
interface Recherche {
  readonly duree: number;
  /** Ce qui est demandé depuis que la recherche s’ouvre. */
  readonly requetes: number;
  readonly octets: number;
}

const CHAMP = 'dialog.recherche input';
const REPONSES = 'dialog.recherche .reponses a';

/** Écrit toute la requête d’une touche, à la place de la précédente. */
const taper = (page: Page, requete: string) =>
  mesurerLaPeinture(page, 'input', REPONSES, async () => {
    await page.$eval(CHAMP, (champ) => champ.select());
    await page.keyboard.sendCharacter(requete);
  });

/** Cherche deux fois dans la même page : la première fois rien n’est chargé, la seconde tout l’est. */
export async function chercherDeuxFois(
  navigateur: Browser,
  site: string,
): Promise<{ readonly froide: Recherche; readonly chaude: Recherche }> {
  const { page, fermer } = await venir(navigateur, 'bureau');
  await page.goto(`${site}/affaire-maif/`, { waitUntil: 'networkidle0' });
  const avant = await peser(page);
  await page.click('a.lien-recherche');
  await page.waitForSelector(CHAMP, { visible: true });
  const froide = await taper(page, 'information préalable');
  await page.waitForNetworkIdle();
  const { requetes, octets } = await peser(page);
  await taper(page, 'caméra cachée');
  const chaude = await taper(page, 'information préalable');
  await page.waitForNetworkIdle();
  const apres = await peser(page);
  await fermer();
  return {
    froide: {
      duree: froide.duree,
      requetes: requetes - avant.requetes,
      octets: octets - avant.octets,
    },
    chaude: {
      duree: chaude.duree,
      requetes: apres.requetes - requetes,
      octets: apres.octets - octets,
    },
  };
}
