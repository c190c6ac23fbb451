import type { Page } from '@playwright/test';

/** Les façons d’écrire du texte qu’un onglet a déjà montrées, par thème. */
const vues = new Map<string, Set<string>>();

/**
 * Met de côté, dans la page (`window.aExaminer`), trois éléments au plus de chaque façon d’écrire du texte que ce thème n’a pas
 * encore montrée : couleur du texte et de ce qui l’entoure, taille, graisse, soulignement, et tous les fonds qui se
 * superposent derrière, jusqu’au premier qui est opaque. Deux textes de la même façon ont le même contraste. Rend
 * combien il y en a.
 */
export async function mettreDeCoteLeNeuf(page: Page, theme: string): Promise<number> {
  const connues = vues.get(theme) ?? new Set();
  vues.set(theme, connues);
  const neuves = await page.evaluate(
    (deja) => {
      // Les mêmes fonds passent derrière bien des textes : chaque élément dit les siens une fois.
      const dits = new Map<Element, string>();
      const fonds = (element: Element | null): string => {
        if (element === null) return '';
        const deja = dits.get(element);
        if (deja !== undefined) return deja;
        const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
        const [, alpha = '1'] = /^rgba\(.*, ([\d.]+)\)$/u.exec(backgroundColor) ?? [];
        const rien =
          alpha === '0' && backgroundImage === 'none' && opacity === '1' && filter === 'none';
        const couche = rien ? [] : [backgroundColor, backgroundImage, opacity, filter];
        const arrete = alpha === '1' && opacity === '1';
        const dit = [...couche, ...(arrete ? [] : [fonds(element.parentElement)])].join();
        dits.set(element, dit);
        return dit;
      };
      const facon = (element: Element): string => {
        const { color, fontSize, fontWeight, textDecorationLine, textShadow, position } =
          getComputedStyle(element);
        const autour = element.parentElement ? getComputedStyle(element.parentElement).color : '';
        const sorte = /^(?:A|BUTTON|INPUT|SELECT|TEXTAREA)$/u.test(element.tagName)
          ? element.tagName
          : '';
        return [
          color,
          fontSize,
          fontWeight,
          textDecorationLine,
          textShadow,
          position,
          autour,
          sorte,
        ]
          .concat(fonds(element))
          .join(' ; ');
      };
      const porteurs = new Set<Element>(document.querySelectorAll('input, select, textarea'));
      const parcours = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (parcours.nextNode()) {
        const { textContent, parentElement } = parcours.currentNode;
        if (parentElement && textContent?.trim()) porteurs.add(parentElement);
      }
      const parFacon = Map.groupBy(
        [...porteurs].filter((un) => un.checkVisibility({ visibilityProperty: true })),
        facon,
      );
      for (const une of deja) parFacon.delete(une);
      // L’un peut être couvert par autre chose, ce qui empêche d’en juger : trois plutôt qu’un.
      const choisis = [...parFacon.values()].flatMap((semblables) => semblables.slice(0, 3));
      Object.assign(window, { aExaminer: choisis });
      return [...parFacon.keys()];
    },
    [...connues],
  );
  for (const une of neuves) connues.add(une);
  return neuves.length;
}
