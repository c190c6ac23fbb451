import type { Page } from '@playwright/test';

/** Ce que le traducteur met devant chaque texte, à la place d’une autre langue. */
export const MARQUE = '⁂';

/**
 * Traduit la page comme le font les navigateurs : chaque texte est remplacé par `<font><font>…</font></font>`,
 * et ce qui paraît ensuite l’est à son tour. Le nœud d’origine n’est plus dans la page : qui l’écrit n’écrit rien.
 */
export async function traduire(page: Page): Promise<void> {
  await page.evaluate((marque) => {
    const intouchables = 'script, style, textarea, [translate=no], .notranslate, font';
    const entourer = (texte: Text): void => {
      if (texte.data.trim() === '' || texte.parentElement?.closest(intouchables)) return;
      const [dehors, dedans] = [
        document.createElementNS('http://www.w3.org/1999/xhtml', 'font'),
        document.createElementNS('http://www.w3.org/1999/xhtml', 'font'),
      ];
      dedans.append(marque + texte.data);
      dehors.append(dedans);
      texte.replaceWith(dehors);
    };
    const traduireSous = (racine: Node): void => {
      if (racine instanceof Text) entourer(racine);
      const visite = document.createTreeWalker(racine, NodeFilter.SHOW_TEXT);
      const textes: Text[] = [];
      for (let noeud = visite.nextNode(); noeud !== null; noeud = visite.nextNode())
        if (noeud instanceof Text) textes.push(noeud);
      textes.forEach(entourer);
    };
    traduireSous(document.body);
    new MutationObserver((changements) => {
      for (const { type, target, addedNodes } of changements)
        if (type === 'characterData') traduireSous(target);
        else addedNodes.forEach((ajoute) => ajoute.isConnected && traduireSous(ajoute));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, MARQUE);
}

/** Le texte affiché d’un endroit, sans les marques du traducteur ni les espaces qui ne se voient pas. */
export async function texteTraduit(page: Page, endroit: string): Promise<string> {
  await page.evaluate(
    () => new Promise((suite) => requestAnimationFrame(() => requestAnimationFrame(suite))),
  );
  const textes = await page.locator(endroit).allInnerTexts();
  return textes.join('\n').replaceAll(MARQUE, '').replaceAll(/\s+/gu, ' ').trim();
}
