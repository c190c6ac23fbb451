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
