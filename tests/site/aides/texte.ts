import type { CDPSession, Page } from '@playwright/test';

/** La taille de texte d’un navigateur que personne n’a réglé, en pixels. */
const ORDINAIRE = 16;

/** Les espacements de texte que demande la WCAG (1.4.12). */
const espacements =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const sessions = new WeakMap<Page, CDPSession>();

/**
 * Règle la taille de texte du navigateur, en pixels, comme le ferait le lecteur dans ses préférences : les seuils en
 * « em » la suivent aussi. Elle vaut pour les pages qui suivent dans cet onglet, jusqu’à `tailleOrdinaire`.
 */
export async function choisirLaTaille(page: Page, pixels: number): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

/** Rend au navigateur sa taille de texte. */
export const tailleOrdinaire = (page: Page): Promise<void> => choisirLaTaille(page, ORDINAIRE);

/** Espace le texte de la page ouverte ; ce qu’elle rend les lui ôte. */
export async function espacerLeTexte(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((regles) => {
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(regles);
    document.adoptedStyleSheets.push(feuille);
  }, espacements);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/**
 * Ôte à la page ouverte les polices qu’elle télécharge : elle s’écrit dans celles de repli, plus larges. Rend combien
 * elle en a perdu.
 */
export async function oterLesPolices(page: Page): Promise<number> {
  return await page.evaluate(() => {
    let otees = 0;
    for (const feuille of document.styleSheets)
      for (let rang = feuille.cssRules.length - 1; rang >= 0; rang -= 1) {
        const regle = feuille.cssRules[rang];
        if (!(regle instanceof CSSFontFaceRule) || !regle.cssText.includes('url(')) continue;
        feuille.deleteRule(rang);
        otees += 1;
      }
    return otees;
  });
}

/**
 * Donne à la page ouverte ses polices, quoi qu’il arrive : la nôtre n’attend que le premier dixième de seconde, et celle de
 * repli change d’une machine à l’autre. Rend combien elle en a reçu.
 */
export async function imposerLesPolices(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const voulues: FontFace[] = [];
    for (const { cssRules, href } of document.styleSheets)
      for (const regle of cssRules) {
        if (!(regle instanceof CSSFontFaceRule)) continue;
        const { style } = regle;
        const [, chemin] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
        if (chemin === undefined) continue;
        const famille = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
        voulues.push(
          new FontFace(famille, `url("${new URL(chemin, href ?? document.baseURI).href}")`, {
            weight: style.getPropertyValue('font-weight') || 'normal',
            style: style.getPropertyValue('font-style') || 'normal',
          }),
        );
      }
    const recues = await Promise.all(voulues.map((une) => une.load()));
    for (const une of recues) document.fonts.add(une);
    return recues.length;
  });
}
