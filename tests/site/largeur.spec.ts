/** À 1280 px, la place de droite sert : du texte ou une figure y tient sur au moins 35 % de la hauteur. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { partADroite } from './aides/largeur.ts';
import { chaquePage } from './aides/pages.ts';

/** Une page se range par sorte : son adresse, le dernier morceau remplacé quand sa voisine lui ressemble. */
const sorteDe = (adresse: string): string =>
  adresse.replace(
    /^\/(code-du-travail|decisions|dispositifs|facile-a-lire|idees-recues|kit-employeur|modeles|regles|textes)\/[^/]+\/$/u,
    '/$1/…/',
  );

/** Les pages d’un seul écran : un bouton, un message, une redirection. */
const exceptees = new Set(['/404.html', '/verifier/']);

/** Ce qu’une page doit atteindre, en pour cent ; et celles qui n’y sont pas encore, avec le plancher qu’elles tiennent. */
const minimum = 35;
const planchers: Readonly<Record<string, number>> = {
  '/agir/': 28,
  '/convoque/feuille-avec-elus/': 16,
  '/convoque/feuille-sans-elus/': 19,
  '/dispositifs/': 33,
  '/dispositifs/…/': 26,
  '/facile-a-lire/': 31,
  '/mises-a-jour/': 5,
  '/presse/': 18,
  '/textes/…/': 33,
};

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
      await page.waitForLoadState('networkidle');
      expect
        .soft(await partADroite(page), adresse)
        .toBeGreaterThanOrEqual(planchers[sorte] ?? minimum);
    }
  });
}
