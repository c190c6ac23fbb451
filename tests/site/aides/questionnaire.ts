import type { Page } from '@playwright/test';
import { PREMIERES_REFERENCES } from '../../../src/lib/questionnaire/references.ts';
import { expect, ouvrir } from './essai.ts';

/** Les boutons du questionnaire, par leur nom. */
export const bouton = (page: Page, nom: string | RegExp) =>
  page.locator('.questionnaire').getByRole('button', { name: nom }).first();

/** Le titre de l’écran présent. */
export const titre = (page: Page) => page.locator('.questionnaire h1');

/** Le premier écran du résultat : ce qui se lit dessous arrive ensuite. */
export const premierEcran = (page: Page) => page.locator('.questionnaire .resultat');

/** Le résultat entier, quelle que soit la phrase qui lui sert de titre : il finit par les réponses données. */
export const resultat = (page: Page) => page.locator('.questionnaire .resultat:has(#vos-reponses)');

/** Ouvre les familles d’outils repliées, pour atteindre toute réponse. */
async function ouvrirLesFamilles(page: Page): Promise<void> {
  await page
    .locator('.questionnaire form details')
    .evaluateAll((toutes) => toutes.forEach((famille) => famille.setAttribute('open', '')));
}

/** Coche la réponse de cet identifiant contractuel, à la question présente. */
export async function cocher(page: Page, ...reponses: readonly string[]): Promise<void> {
  await ouvrirLesFamilles(page);
  for (const reponse of reponses) {
    await page.locator(`.questionnaire input[value="${reponse}"]`).check();
  }
}

/**
 * Fait un geste, puis attend l’écran qu’il amène : chaque écran a son titre à lui. Sur une machine lente, l’écran
 * d’avant est encore là après le clic, et un essai qui regarde aussitôt s’y trompe.
 */
async function passerParLeGeste(page: Page, geste: () => Promise<void>): Promise<void> {
  const avant = await titre(page).elementHandle();
  await geste();
  await page.waitForFunction((ancien) => {
    const present = document.querySelector('.questionnaire h1');
    return present !== null && present !== ancien;
  }, avant);
}

/** Répond à la question présente et passe à l’écran suivant, qui est là au retour. */
export async function repondre(page: Page, ...reponses: readonly string[]): Promise<void> {
  await cocher(page, ...reponses);
  await passerParLeGeste(page, () => bouton(page, 'Continuer').click());
}

/** Ouvre le questionnaire et dépasse la question d’entrée. */
export async function commencer(page: Page): Promise<void> {
  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  // La première question vient avec la suite, que la page charge peut-être encore.
  await expect(titre(page)).not.toContainText('l’une de ces situations');
}

/**
 * Attend que tout ce que le questionnaire demande d’avance soit là : ses premières références, le résultat, et chaque
 * script lu comme un fichier aussi chargé comme module. Le calme du réseau ne le dit pas : une machine lente en laisse
 * entre deux.
 */
export async function attendreLaSuite(page: Page): Promise<void> {
  await page.waitForFunction((references) => {
    const recus = performance
      .getEntries()
      .filter((une) => une instanceof PerformanceResourceTiming);
    const lus = recus.filter(({ initiatorType }) => initiatorType === 'fetch');
    const charges = new Set(
      recus.filter(({ initiatorType }) => initiatorType !== 'fetch').map(({ name }) => name),
    );
    return (
      lus.some(({ name }) => name.endsWith(references)) &&
      [...charges].some((nom) => /\/Resultat\.[^/]+\.js$/u.test(nom)) &&
      lus.every(({ name }) => !name.endsWith('.js') || charges.has(name))
    );
  }, PREMIERES_REFERENCES);
}

/** Répond « je ne sais pas », ou à défaut la dernière réponse, à la question présente ; l’écran suivant est là au retour. */
export async function ignorer(page: Page): Promise<void> {
  await ouvrirLesFamilles(page);
  const ignore = page.locator('.questionnaire input[value="inconnu"]');
  const derniere = page.locator('.questionnaire fieldset input').last();
  await ((await ignore.count()) > 0 ? ignore : derniere).check();
  await passerParLeGeste(page, () => bouton(page, 'Continuer').click());
}

/** Au premier résultat, demande à préciser ; dit s’il y avait de quoi. */
export async function preciser(page: Page): Promise<boolean> {
  const suite = premierEcran(page).getByRole('button', { name: /^(Préciser ma réponse|Affiner)/ });
  if ((await suite.count()) === 0) return false;
  await passerParLeGeste(page, () => suite.click());
  return true;
}

/**
 * Ignore tout le reste, premier résultat passé, jusqu’à la relecture des réponses. Les clics sont ceux du document :
 * des dizaines d’écrans qu’un essai ne regarde pas. Qui les regarde passe par `ignorer`, aux vrais gestes.
 */
export async function finir(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const tous = <E extends Element>(selecteur: string) => [
      ...document.querySelectorAll<E>(`.questionnaire ${selecteur}`),
    ];
    const presser = (nom: RegExp): void => {
      const bouton = tous<HTMLButtonElement>('button').find((un) => nom.test(un.innerText.trim()));
      if (bouton === undefined) throw new Error(`Pas de bouton ${String(nom)} à cet écran.`);
      bouton.click();
    };
    for (let ecrans = 0; ecrans < 80; ecrans += 1) {
      const [titre] = tous<HTMLElement>('h1');
      if (titre?.innerText === 'Vos réponses') return;
      if (tous('.resultat').length > 0) presser(/^(Préciser ma réponse|Affiner)/);
      else {
        const champs = tous<HTMLInputElement>('fieldset input');
        const ignore = champs.find(({ value }) => value === 'inconnu') ?? champs.at(-1);
        if (ignore?.checked === false) ignore.click();
        presser(/^Continuer/);
      }
      // Chaque écran a son titre à lui : quand il en vient un autre, on y est.
      const attente = performance.now() + 10_000;
      while (tous('h1')[0] === titre) {
        if (performance.now() > attente)
          throw new Error(`On reste à « ${titre?.innerText ?? ''} ».`);
        await new Promise((suite) => setTimeout(suite));
      }
    }
    throw new Error('Le questionnaire ne finit pas : 80 écrans sans arriver à la relecture.');
  });
}

/** Déplie tout le résultat, comme avant d’imprimer. */
export async function deplier(page: Page): Promise<void> {
  // Ce qui se lit sous le premier écran vient ensuite : il n’y a rien à déplier avant.
  await expect(page.locator('.resultat #partager')).toBeAttached();
  await page
    .locator('.resultat details')
    .evaluateAll((tous) => tous.forEach((details) => details.setAttribute('open', '')));
}

/** Mène un salarié au résultat, avec ces outils, sans rien savoir du reste. */
export async function conclure(page: Page, ...outils: readonly string[]): Promise<void> {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, ...outils);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
}
