import type { Browser, Page } from 'puppeteer-core';
import { mesurerLaPeinture } from './peinture.ts';
import { peser, venir } from './visiteur.ts';

/** Un parcours entier du questionnaire. */
interface Parcours {
  /** De la navigation au premier « Commencer » suivi d’effet. */
  readonly commencer: number;
  /** De « Continuer » à la question suivante peinte, pour chaque question. */
  readonly continuer: readonly number[];
  /** De « Continuer » au premier résultat peint. */
  readonly resultat: number;
  /** Les demandes parties entre un geste et sa peinture, en tout. */
  readonly demandes: number;
  /** Octets des scripts, jusqu’à la relecture des réponses. */
  readonly scripts: number;
}

const QUESTIONNAIRE = '/verifier/';
const TITRE = '.questionnaire h1';

/** Appuie sur « Commencer » toutes les trente millisecondes dès que la page vient, jusqu’à ce qu’une question paraisse. */
async function repeterCommencer(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const essai = setInterval(() => {
      // La page la porte d’avance, cachée.
      if (document.querySelector('.questionnaire fieldset')?.checkVisibility() === true) {
        clearInterval(essai);
        performance.mark('commence');
        return;
      }
      [...document.querySelectorAll<HTMLButtonElement>('.questionnaire button')]
        .find(({ textContent }) => textContent.includes('Commencer'))
        ?.click();
    }, 30);
  });
}

/** L’heure, depuis la navigation, du premier appui suivi d’effet. */
const heureDuDebut = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resoudre) => {
        const lire = (): void => {
          const [commence] = performance.getEntriesByName('commence');
          if (commence === undefined) setTimeout(lire, 50);
          else resoudre(commence.startTime);
        };
        lire();
      }),
  );

/** Où l’on en est. */
const ecranDe = (page: Page): Promise<'question' | 'resultat' | 'fin'> =>
  page.evaluate(() => {
    if (document.querySelector('.questionnaire .resultat') !== null) return 'resultat';
    return document.querySelector('.questionnaire fieldset') === null ? 'fin' : 'question';
  });

/** Marque le bouton qui demande à préciser un résultat, puis à l’affiner ; dit s’il y en a un. */
const reperer = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const bouton = [...document.querySelectorAll('.resultat button')].find(({ textContent }) =>
      /^(?:Préciser ma réponse|Affiner)/u.test(textContent.trim()),
    );
    bouton?.setAttribute('id', 'suite-du-banc');
    return bouton !== undefined;
  });

/** Répond « je ne sais pas », le plus long des parcours ; sinon la réponse de ce rang. Laisse le temps d’une lecture. */
async function repondre(page: Page, rang: number): Promise<void> {
  await page.evaluate((voulu) => {
    const reponses = [
      ...document.querySelectorAll<HTMLInputElement>('.questionnaire fieldset input'),
    ];
    const ignore = reponses.find(({ value }) => value === 'inconnu');
    (ignore ?? reponses[voulu] ?? reponses.at(-1))?.click();
  }, rang);
  await new Promise((suite) => setTimeout(suite, 120));
}

/** Répond à tout, premier résultat passé, et mesure chaque « Continuer ». */
export async function parcourir(navigateur: Browser, site: string): Promise<Parcours> {
  const { page, fermer } = await venir(navigateur);
  await repeterCommencer(page);
  await page.goto(site + QUESTIONNAIRE, { waitUntil: 'networkidle0' });
  const commencer = await heureDuDebut(page);
  const continuer: number[] = [];
  let [resultat, demandes] = [0, 0];
  for (let ecran = await ecranDe(page); ecran !== 'fin'; ecran = await ecranDe(page)) {
    if (ecran === 'resultat') {
      if (!(await reperer(page))) break;
      await mesurerLaPeinture(page, 'click', TITRE, () => page.click('#suite-du-banc'));
      continue;
    }
    await repondre(page, continuer.length === 0 ? 0 : 1);
    const peinture = await mesurerLaPeinture(page, 'click', TITRE, () =>
      page.locator('.questionnaire form button ::-p-text(Continuer)').click(),
    );
    demandes += peinture.demandes;
    if (resultat === 0 && (await ecranDe(page)) === 'resultat') resultat = peinture.duree;
    else continuer.push(peinture.duree);
  }
  const { scripts } = await peser(page);
  await fermer();
  return { commencer, continuer, resultat, demandes, scripts };
}
