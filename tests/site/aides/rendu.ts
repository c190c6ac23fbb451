import type { Page } from '@playwright/test';

/**
 * Les mots tenus sur une ligne (src/lib/typographie/lier.ts) qu’une feuille de style détache de leur phrase :
 * par un autre affichage, une autre taille, une autre couleur, ou une boîte souple qui en fait une case.
 */
export async function motsDetaches(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('mot-lie')]
      .filter(({ parentElement: phrase }, rang, mots) => {
        const mot = mots[rang];
        if (!mot || !phrase) return false;
        const [sien, autour] = [getComputedStyle(mot), getComputedStyle(phrase)];
        return (
          /flex|grid/.test(autour.display) ||
          sien.display !== 'inline' ||
          (['color', 'fontSize', 'fontWeight', 'fontStyle'] as const).some(
            (trait) => sien[trait] !== autour[trait],
          )
        );
      })
      .map(({ textContent }) => textContent),
  );
}

/**
 * Les phrases qu’une boîte souple ou une grille casse : du texte nu y voisine avec un élément que la typographie
 * ajoute (sigle, citation, mot lié), et chacun devient une case, sans l’espace qui les séparait.
 */
export async function phrasesEclatees(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const boites = [...document.querySelectorAll(':is(abbr, q, dfn, mot-lie)')].flatMap(
      ({ parentElement }) => parentElement ?? [],
    );
    return [...new Set(boites)]
      .filter(
        (boite) =>
          /flex|grid/.test(getComputedStyle(boite).display) &&
          [...boite.childNodes].some((un) => un instanceof Text && un.data.trim() !== ''),
      )
      .map(({ textContent }) => (textContent ?? '').trim().slice(0, 80));
  });
}

/** Les liens dont le contenu est une boîte mais qui n’en sont pas une : leur contour de focus ne se voit pas. */
export async function focusInvisibles(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .filter((lien) => {
        const [seul] = lien.children;
        if (getComputedStyle(lien).display !== 'inline' || !seul) return false;
        const texte = (lien.textContent ?? '').trim();
        return texte === '' && getComputedStyle(seul).display === 'block';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
