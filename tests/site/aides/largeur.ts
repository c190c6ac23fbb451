import type { Page } from '@playwright/test';

/**
 * La part de la hauteur du contenu, en pour cent, où une ligne de texte, un champ ou une figure passe le milieu
 * de la colonne. Les dessins décoratifs ne comptent pas ; une ligne compte pour sa hauteur de ligne.
 */
export async function partADroite(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const contenu = document.querySelector('main');
    if (!contenu) return 0;
    const { left, top: haut, width } = contenu.getBoundingClientRect();
    // Sur une page courte, la colonne s’étire jusqu’au pied : seul compte ce qui est écrit.
    const bas = [...contenu.children].map((enfant) => enfant.getBoundingClientRect().bottom);
    const height = Math.max(...bas) - haut;
    const milieu = left + width * 0.52;
    const bandes: [number, number][] = [];
    const garder = ({ top, bottom, right, width: large }: DOMRect, ligne = 0) => {
      const hauteur = Math.max(bottom - top, ligne);
      const centre = (top + bottom) / 2;
      if (large > 0 && right > milieu) bandes.push([centre - hauteur / 2, centre + hauteur / 2]);
    };
    const parcours = document.createTreeWalker(contenu, NodeFilter.SHOW_TEXT);
    const etendue = document.createRange();
    while (parcours.nextNode()) {
      const { currentNode: texte } = parcours;
      const boite = texte.parentElement;
      if (!boite?.checkVisibility({ visibilityProperty: true }) || !texte.textContent?.trim())
        continue;
      if (boite.closest('.invisible, svg')) continue;
      etendue.selectNodeContents(texte);
      const ligne = Number.parseFloat(getComputedStyle(boite).lineHeight) || 0;
      for (const morceau of etendue.getClientRects()) garder(morceau, ligne);
    }
    const figures = 'figure svg, figure img, table svg, input, select, textarea';
    for (const figure of contenu.querySelectorAll(figures))
      if (figure.checkVisibility()) garder(figure.getBoundingClientRect());
    bandes.sort(([a], [b]) => a - b);
    let [couverte, fin] = [0, -Infinity];
    for (const [debut, arret] of bandes) {
      couverte += Math.max(0, arret - Math.max(debut, fin));
      fin = Math.max(fin, arret);
    }
    return Math.round((100 * couverte) / height);
  });
}

/** Ce que l’on voit d’une page en la parcourant, sur un très grand écran. */
interface VueDefilee {
  /** En pour cent, la part de la hauteur visible du contenu où quelque chose passe l’abscisse donnée. */
  readonly part: number;
  /** Les bords du contenu écrit, en pixels de la fenêtre. */
  readonly gauche: number;
  readonly droite: number;
}

/**
 * Parcourt la page par demi-écrans et mesure ce qui passe `abscisse`, en pixels de la fenêtre : à chaque hauteur on compte
 * ce qui s’y voit vraiment, ce qui reste en vue compris. Les dessins décoratifs ne comptent pas.
 */
export async function vueDefilee(page: Page, abscisse: number): Promise<VueDefilee> {
  return await page.evaluate((seuil) => {
    const contenu = document.querySelector('main');
    if (!contenu) return { part: 0, gauche: 0, droite: 0 };
    const etendue = document.createRange();
    let [couverte, vue, gauche, droite] = [0, 0, Infinity, 0];
    const parcours = document.createTreeWalker(contenu, NodeFilter.SHOW_TEXT);
    const textes: { readonly texte: Node; readonly ligne: number; readonly boite: Element }[] = [];
    while (parcours.nextNode()) {
      const { currentNode: texte } = parcours;
      const boite = texte.parentElement;
      if (!boite?.checkVisibility({ visibilityProperty: true }) || !texte.textContent?.trim())
        continue;
      if (boite.closest('.invisible, svg')) continue;
      textes.push({
        texte,
        boite,
        ligne: Number.parseFloat(getComputedStyle(boite).lineHeight) || 0,
      });
    }
    const figures = [
      ...contenu.querySelectorAll('figure svg, figure img, table svg, input, select, textarea'),
    ].filter((figure) => figure.checkVisibility());
    /** Ce qu’un rail qui défile pour lui-même montre : le reste de sa boîte est caché. */
    const rails = [
      ...contenu.querySelectorAll(
        '.rail > .haut, .votre-cas, .cote, .cotes > section, .volets > :first-child, .filtres',
      ),
    ];
    const fin = contenu.getBoundingClientRect().bottom + scrollY;
    const debut = contenu.getBoundingClientRect().top + scrollY;
    for (let haut = debut; haut < fin; haut += innerHeight / 2) {
      scrollTo({ top: haut, behavior: 'instant' });
      const bas = [...contenu.children].map((enfant) => enfant.getBoundingClientRect().bottom);
      const cadre = {
        haut: Math.max(0, contenu.getBoundingClientRect().top),
        bas: Math.min(innerHeight, Math.max(...bas)),
      };
      if (cadre.bas <= cadre.haut) continue;
      const bandes: [number, number][] = [];
      const garder = (boite: DOMRect, ligne: number, porteur: Element) => {
        const rail = rails.find((un) => un.contains(porteur))?.getBoundingClientRect();
        const centre = (boite.top + boite.bottom) / 2;
        const moitie = Math.max(boite.height, ligne) / 2;
        const de = Math.max(centre - moitie, cadre.haut, rail?.top ?? 0);
        const a = Math.min(centre + moitie, cadre.bas, rail?.bottom ?? innerHeight);
        if (boite.width <= 0 || a <= de) return;
        gauche = Math.min(gauche, boite.left);
        droite = Math.max(droite, boite.right);
        if (boite.right > seuil) bandes.push([de, a]);
      };
      for (const { texte, boite, ligne } of textes) {
        etendue.selectNodeContents(texte);
        for (const morceau of etendue.getClientRects()) garder(morceau, ligne, boite);
      }
      for (const figure of figures) garder(figure.getBoundingClientRect(), 0, figure);
      bandes.sort(([a], [b]) => a - b);
      let fait = cadre.haut;
      for (const [de, a] of bandes) {
        couverte += Math.max(0, a - Math.max(de, fait));
        fait = Math.max(fait, a);
      }
      vue += cadre.bas - cadre.haut;
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return { part: Math.round((100 * couverte) / vue), gauche, droite };
  }, abscisse);
}
