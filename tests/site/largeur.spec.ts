/** À 1280 px, la place de droite sert : du texte ou une figure y tient sur au moins 35 % de la hauteur. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { partADroite } from './aides/largeur.ts';
import { chaquePage } from './aides/pages.ts';

/** Une page se range par sorte : son adresse, le dernier morceau remplacé quand sa voisine lui ressemble. */
const sorteDe = (adresse: string): string =>
  adresse.replace(
    /^\/(code-du-travail|decisions|dispositifs|facile-a-lire|idees-recues|kit-employeur|modeles|regles|textes)\/(?!comparer\/|controle\/|la-preuve\/|maif-et|matrice\/)[^/]+\/$/u,
    '/$1/…/',
  );

/** Les pages d’un seul écran : un bouton, un message, une redirection. */
const exceptees = new Set(['/404.html', '/affaire-maif/tous-les-faits/', '/verifier/']);

/** Ce que toute page doit atteindre, en pour cent. */
const minimum = 35;

const sortes = Map.groupBy(
  chaquePage()
    .map(({ adresse }) => adresse)
    .filter((adresse) => !exceptees.has(adresse)),
  sorteDe,
);

for (const [sorte, adresses] of sortes) {
  // Trois pages d’une sorte nombreuse suffisent : la première, celle du milieu, la dernière.
  const retenues = new Set(
    [0, 0.5, 1].map((part) => adresses[Math.floor(part * (adresses.length - 1))]),
  );
  test(`${sorte} se compose à 1280 px`, async ({ onglet: { page } }) => {
    for (const adresse of retenues) {
      if (adresse === undefined) continue;
      await ouvrir(page, adresse);
      // Sans îlot, la page est faite dès qu’elle est ouverte.
      if ((await page.locator('astro-island').count()) > 0)
        await page.waitForLoadState('networkidle');
      expect.soft(await partADroite(page), adresse).toBeGreaterThanOrEqual(minimum);
    }
  });
}
