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

/** Un article de code, un pourvoi, une requête, une délibération : ce que l’on recopie, et qu’une coupure rend illisible. */
const numeros =
  /[LRD]\.[\s\u00a0\u202f]\d+(?:-\d+)*|\d{2}-\d{2}\.\d{3}|n°[\s\u00a0\u202f][\dA-Z][\w./-]*|SAN-\d{4}-\d+/gu;

/**
 * Les numéros que la page coupe en fin de ligne, et combien elle en montre. Un numéro se lit à travers les balises : un
 * îlot en tient la fin, et c’est avant elle que la ligne se coupe.
 */
export async function numerosCoupes(
  page: Page,
): Promise<{ readonly vus: number; readonly coupes: readonly string[] }> {
  return await page.locator('main').evaluate((contenu, motif) => {
    /** Les textes visibles, bloc par bloc. */
    const blocs = new Map<Element, Text[]>();
    const textes = document.createTreeWalker(contenu, NodeFilter.SHOW_TEXT);
    for (let noeud = textes.nextNode(); noeud; noeud = textes.nextNode()) {
      if (!(noeud instanceof Text) || !noeud.parentElement?.checkVisibility()) continue;
      // Une adresse se coupe où elle peut ; un dessin n’a pas de lignes.
      if (noeud.parentElement.closest('svg, textarea, code, .invisible')) continue;
      let bloc: Element = noeud.parentElement;
      while (bloc.parentElement && getComputedStyle(bloc).display === 'inline')
        bloc = bloc.parentElement;
      blocs.set(bloc, [...(blocs.get(bloc) ?? []), noeud]);
    }
    const etendue = document.createRange();
    const coupes: string[] = [];
    let vus = 0;
    for (const siens of blocs.values()) {
      /** Le texte et le rang, dans lui, de ce signe du bloc. */
      const situer = (rang: number): readonly [Text, number] | undefined => {
        let reste = rang;
        for (const texte of siens) {
          if (reste <= texte.length) return [texte, reste];
          reste -= texte.length;
        }
        return undefined;
      };
      const entier = siens.map(({ data }) => data).join('');
      for (const { 0: numero, index } of entier.matchAll(new RegExp(motif, 'gu'))) {
        const [debut, fin] = [situer(index), situer(index + numero.length)];
        if (!debut || !fin) continue;
        etendue.setStart(...debut);
        etendue.setEnd(...fin);
        vus += 1;
        const boites = [...etendue.getClientRects()].filter(({ width }) => width > 0);
        const bas = Math.min(...boites.map(({ bottom }) => bottom));
        if (boites.some(({ top }) => top >= bas)) coupes.push(numero);
      }
    }
    return { vus, coupes };
  }, numeros.source);
}

/**
 * Signes d’une ligne pleine, au plus. Une ligne se lit bien jusqu’à cent signes environ ; la place d’un article dans le
 * Code, en petits caractères, en a 102.
 */
const SIGNES_PAR_LIGNE = 105;

/**
 * Les paragraphes de la page dont une ligne pleine passe ce nombre de signes, et ce nombre. Lire ce qui se voit
 * (`innerText`) est ce qui coûte : on ne le fait que d’un bloc dont le texte brut n’exclut pas déjà la faute.
 */
export function lignesTropLongues(page: Page): Promise<readonly string[]> {
  return page.evaluate((auPlus) => {
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
    /** Le plus de signes que ce bloc puisse montrer : son texte brut, et un passage à la ligne de chaque côté d’un élément. */
    const auPlusMontre = (bloc: Element): number =>
      (bloc.textContent ?? '').length + 2 * bloc.getElementsByTagName('*').length;
    const fautes: string[] = [];
    for (const bloc of document.querySelectorAll<HTMLElement>(
      'main :is(p, li, dd, figcaption):not(:has(p, li, ul, dl, div, table, select))',
    )) {
      const montre = auPlusMontre(bloc);
      if (montre <= auPlus || !bloc.checkVisibility()) continue;
      const long = etendue(bloc);
      if (getComputedStyle(bloc).display === 'inline' || long <= bloc.clientWidth) continue;
      const parLigne = (signes: number) => Math.round((signes * bloc.clientWidth) / long);
      if (parLigne(montre) <= auPlus) continue;
      const texte = bloc.innerText;
      if (texte.length > auPlus && parLigne(texte.length) > auPlus)
        fautes.push(`${String(parLigne(texte.length))} : ${texte.slice(0, 70)}`);
    }
    return fautes;
  }, SIGNES_PAR_LIGNE);
}
