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

/** Les mots et les nombres que le titre de premier rang coupe à la ligne, dans la largeur présente. */
export async function motsCoupesDuTitre(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const titre = document.querySelector('h1');
    if (!titre) return [];
    const etendue = document.createRange();
    const parcours = document.createTreeWalker(titre, NodeFilter.SHOW_TEXT);
    const trouves: string[] = [];
    while (parcours.nextNode()) {
      const { currentNode: noeud } = parcours;
      for (const { 0: mot, index } of (noeud.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        // Plus large que l’écran à lui seul, il n’a pas d’autre issue.
        if (mot.length > 15) continue;
        etendue.setStart(noeud, index);
        etendue.setEnd(noeud, index + mot.length);
        const hauts = new Set([...etendue.getClientRects()].map(({ top }) => Math.round(top)));
        if (hauts.size > 1) trouves.push(mot);
      }
    }
    return trouves;
  });
}

/**
 * Signes d’une ligne pleine, au plus. Une ligne se lit bien jusqu’à cent signes environ ; les résumés des pages
 * voisines et la note de « Cité par » en ont encore 137, ce que ce plafond tient sans le dire bon.
 */
const SIGNES_PAR_LIGNE = 140;

/** Les paragraphes de la page dont une ligne pleine passe ce nombre de signes, et ce nombre. */
export function lignesTropLongues(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main, auPlus) => {
    /** La longueur du texte d’un bloc, mise bout à bout, en pixels. */
    const etendue = (bloc: Element): number => {
      const textes = document.createTreeWalker(bloc, NodeFilter.SHOW_TEXT);
      const portee = document.createRange();
      let total = 0;
      while (textes.nextNode()) {
        portee.selectNodeContents(textes.currentNode);
        for (const { width } of portee.getClientRects()) total += width;
      }
      return total;
    };
    const fautes: string[] = [];
    for (const bloc of main.querySelectorAll<HTMLElement>('p, li, dd, figcaption')) {
      const texte = bloc.innerText;
      if (texte.length <= auPlus || !bloc.checkVisibility()) continue;
      if (bloc.querySelector('p, li, ul, dl, div, table, select')) continue;
      const long = etendue(bloc);
      if (getComputedStyle(bloc).display === 'inline' || long <= bloc.clientWidth) continue;
      const parLigne = Math.round((texte.length * bloc.clientWidth) / long);
      if (parLigne > auPlus) fautes.push(`${String(parLigne)} : ${texte.slice(0, 70)}`);
    }
    return fautes;
  }, SIGNES_PAR_LIGNE);
}
