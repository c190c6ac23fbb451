/**
 * Quarante questionnaires au hasard dans la page : répondus jusqu’au résultat, puis « Ce qui changerait la réponse » et
 * « Comparer », avec un outil et avec deux. Une erreur de page ou de console suffit à échouer ; la graine est dite.
 */
import { expect, ouvrir, test } from './aides/essai.ts';
import { temoigner } from './aides/temoin.ts';

/** La graine du jour : `GRAINE=… npx playwright test au-hasard` rejoue un échec. */
const GRAINE = Number(process.env['GRAINE'] ?? 20_261_128);
const QUESTIONNAIRES = 40;

/** Ce qu’un questionnaire a montré. */
interface Vu {
  readonly ecrans: number;
  readonly outils: number;
  readonly changerait: number;
  readonly compares: number;
}

test(`${String(QUESTIONNAIRES)} questionnaires au hasard, jusqu’à « Comparer » (graine ${String(GRAINE)})`, async ({
  page,
}) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const vus: Vu[] = [];
  for (let rang = 0; rang < QUESTIONNAIRES; rang += 1) {
    const graine = GRAINE + rang;
    const vu = await page.evaluate(async (depart): Promise<Vu> => {
      let etat = depart;
      const hasard = (): number => {
        etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
        return etat / 2 ** 32;
      };
      const tirer = <T>(liste: readonly T[]): T | undefined =>
        liste[Math.floor(hasard() * liste.length)];
      const tous = <E extends Element>(selecteur: string) => [
        ...document.querySelectorAll<E>(`.questionnaire ${selecteur}`),
      ];
      const presser = (nom: RegExp): boolean => {
        const bouton = tous<HTMLElement>('button').find((un) => nom.test(un.textContent.trim()));
        bouton?.click();
        return bouton !== undefined;
      };
      const souffler = () => new Promise((suite) => setTimeout(suite));
      presser(/^Commencer/);
      for (let essai = 0; essai < 300 && tous('form fieldset').length === 0; essai += 1)
        await souffler();
      let ecrans = 0;
      let outils = 0;
      while (!tous('h1').some((un) => un.textContent === 'Vos réponses') && ecrans < 100) {
        ecrans += 1;
        if (tous('.resultat').length > 0) {
          if (!presser(/^(Préciser|Affiner)/)) break;
          await souffler();
          continue;
        }
        const champs = tous<HTMLInputElement>('form fieldset input');
        const dOutils = champs.some(({ value }) => value === 'video');
        const entree = champs.find(({ value }) => value === 'aucune');
        const aCocher =
          ecrans === 1 && entree !== undefined
            ? [entree]
            : [tirer(champs), ...(dOutils && hasard() < 0.5 ? [tirer(champs)] : [])];
        for (const champ of aCocher) if (champ?.checked === false) champ.click();
        if (dOutils) outils = champs.filter(({ checked }) => checked).length;
        presser(/^Continuer/);
        await souffler();
        // La question d’entrée se répond avant que les autres soient là : la suite peut se faire attendre.
        const attend = () => entree !== undefined && ecrans === 1 && entree.isConnected;
        for (let essai = 0; essai < 300 && attend(); essai += 1)
          await new Promise((suite) => setTimeout(suite, 10));
      }
      presser(/^Voir le résultat/);
      for (let essai = 0; essai < 200 && tous('.comparer').length < outils; essai += 1)
        await souffler();
      for (const details of tous<HTMLDetailsElement>('.resultat details')) details.open = true;
      // « Comparer » ne se charge que si on l’ouvre.
      const pret = () => tous('.comparer').every((bloc) => bloc.querySelector('select') !== null);
      for (let essai = 0; essai < 300 && !pret(); essai += 1)
        await new Promise((suite) => setTimeout(suite, 10));
      let compares = 0;
      for (const bloc of tous('.comparer'))
        for (let essai = 0; essai < 4; essai += 1)
          for (const rangDuChoix of [0, 1]) {
            const choix = bloc.querySelectorAll('select')[rangDuChoix];
            const option = choix && tirer([...choix.options].filter(({ value }) => value !== ''));
            if (!choix || !option) continue;
            choix.value = option.value;
            choix.dispatchEvent(new Event('change', { bubbles: true }));
            await souffler();
            if (bloc.querySelector('section') !== null) compares += 1;
          }
      const changerait = tous('.effets').length;
      presser(/^Tout effacer/);
      for (let essai = 0; essai < 200 && tous('.accueil').length === 0; essai += 1)
        await souffler();
      return { ecrans, outils, changerait, compares };
    }, graine);
    expect(temoin.erreurs, `graine ${String(graine)}`).toEqual([]);
    expect(vu.ecrans, `graine ${String(graine)}`).toBeLessThan(100);
    expect(vu.compares, `« Comparer », graine ${String(graine)}`).toBeGreaterThan(0);
    vus.push(vu);
  }
  expect(vus.some(({ outils }) => outils === 1)).toBe(true);
  expect(vus.some(({ outils }) => outils === 2)).toBe(true);
  expect(vus.filter(({ changerait }) => changerait > 0).length).toBeGreaterThan(QUESTIONNAIRES / 2);
});
