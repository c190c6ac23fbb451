import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { programme } from '../aides/programmes.ts';
import type { LecteurDEcran } from './orca.ts';

/** Une chose qui devait être dite, et ce qui a été entendu à la place ; `undefined` si elle l’a été. */
interface Ecoute {
  readonly nom: string;
  readonly faute: string | undefined;
}

/** Le même texte, sans rien de ce qui ne se prononce pas. */
const prononce = (texte: string): string =>
  texte
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const dit = (entendu: string, attendu: string): boolean =>
  ` ${prononce(entendu)} `.includes(` ${prononce(attendu)} `);

/** Ce que l’écran présent montre : lu dans la page, à comparer à ce qui est dit. */
interface Ecran {
  readonly titre: string;
  readonly aide: string;
  readonly outil: string;
  readonly question: boolean;
}

const lireLEcran = (page: Page): Promise<Ecran> =>
  page.evaluate(`(() => {
    const texte = (selecteur) => document.querySelector('.questionnaire ' + selecteur)?.innerText ?? '';
    return { titre: texte('h1'), aide: texte('#aide p'), outil: texte('#outil strong'), question: document.querySelector('.questionnaire form') !== null };
  })()`) as Promise<Ecran>;

/** Les outils choisis : deux, pour que chaque question doive dire duquel elle parle. */
const OUTILS = ['video', 'suivi-activite'];
/** De quoi passer par les questions communes, par celles de chaque outil, et par le premier résultat. */
const ECRANS = 20;

/**
 * Fait le questionnaire au clavier dans Firefox, et écoute : à l’arrivée de chaque écran, son titre ; puis, en entrant
 * dans les réponses, la question encore, son aide, et l’outil dont elle parle.
 */
export async function ecouterLeQuestionnaire(
  lecteur: LecteurDEcran,
  atelier: string,
  site: string,
): Promise<readonly Ecoute[]> {
  const navigateur = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programme('firefox-esr', 'firefox') ?? 'firefox',
    headless: false,
    userDataDir: atelier,
    env: lecteur.env,
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR,fr', 'accessibility.force_disabled': -1 },
  });
  const ecoutes: Ecoute[] = [];
  const exiger = (nom: string, entendu: string, attendu: string) => {
    if (attendu === '') return;
    const bon = dit(entendu, attendu);
    ecoutes.push({
      nom,
      faute: bon ? undefined : `« ${attendu} » n’a pas été dit. Entendu : « ${entendu} »`,
    });
  };
  try {
    const page = await navigateur.newPage();
    await page.goto(`${site}/verifier/`, { waitUntil: 'load' });
    await page.waitForFunction(`!document.querySelector('main astro-island[ssr]')`);
    await lecteur.activer('firefox');
    await lecteur.ecouter();
    // Le clavier est d’abord à la barre d’adresse : un clic dans la page le lui donne.
    await page.click('.questionnaire h1');
    await page.evaluate(`document.querySelector('.questionnaire .suite').focus()`);
    await lecteur.ecouter();
    await page.keyboard.press('Enter');

    for (let rang = 1; rang <= ECRANS; rang += 1) {
      const ecran = await lireLEcran(page);
      const titre = `écran ${String(rang)}, « ${ecran.titre} »`;
      const arrivee = await lecteur.ecouter();
      exiger(`${titre} : le titre`, arrivee, ecran.titre);
      if (!ecran.question) {
        const suite = `[...document.querySelectorAll('.questionnaire button')].find((un) => /^(Préciser|Affiner)/.test(un.textContent.trim()))`;
        if ((await page.evaluate(`${suite} === undefined`)) === true) break;
        await page.evaluate(`${suite}.focus()`);
        await lecteur.ecouter();
        await page.keyboard.press('Enter');
        continue;
      }
      // Le deuxième outil propose d’abord de reprendre les réponses du premier : les réponses viennent ensuite.
      let entree = '';
      for (let pas = 0; pas < 3; pas += 1) {
        await page.keyboard.press('Tab');
        entree = await lecteur.ecouter();
        const dedans = `document.activeElement?.closest('.questionnaire fieldset') !== null`;
        if ((await page.evaluate(dedans)) === true) break;
      }
      // Orca tait une description, de groupe ou de titre : l’aide et l’outil sont dans le nom du groupe.
      exiger(`${titre} : la question, en entrant dans les réponses`, entree, ecran.titre);
      exiger(`${titre} : son aide`, entree, ecran.aide);
      exiger(`${titre} : l’outil`, entree, ecran.outil);
      const plusieurs = await page.evaluate(
        `document.querySelector('.questionnaire input[value="${OUTILS[0] ?? ''}"]') !== null`,
      );
      if (plusieurs === true) {
        await page.evaluate(
          `document.querySelectorAll('.questionnaire form details').forEach((une) => { une.open = true; });
           for (const outil of ${JSON.stringify(OUTILS)}) document.querySelector('.questionnaire input[value="' + outil + '"]').click();`,
        );
      } else {
        await page.evaluate(
          `(document.querySelector('.questionnaire input[value="inconnu"]') ?? document.querySelector('.questionnaire input')).click()`,
        );
      }
      await page.evaluate(`document.querySelector('.questionnaire .suite').focus()`);
      await lecteur.ecouter();
      await page.keyboard.press('Enter');
    }
  } finally {
    await navigateur.close();
  }
  return ecoutes;
}
