import type { Page } from '@playwright/test';

/**
 * Espace ordinaire devant un signe double ou dans des guillemets ; insécable doublée d’une autre espace ;
 * apostrophe droite ; guillemets anglais.
 */
const faute =
  /[ \n][;:?!»](?![\w=])|«[ \n]|[\u00a0\u202f][ \n]|[ \n][\u00a0\u202f]|\p{L}'\p{L}|[“”]/u;

/** Les textes qui ne sont pas composés à la française, coupés court pour être lus dans un rapport. */
export function malComposes(textes: readonly string[]): readonly string[] {
  return textes.filter((texte) => faute.test(texte)).map((texte) => texte.trim().slice(0, 120));
}

/** Les textes du contenu principal de la page, dans son état présent. */
export async function textesAffiches(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const parcours = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const textes: string[] = [];
    while (parcours.nextNode()) {
      const { nodeValue, parentElement } = parcours.currentNode;
      if (nodeValue !== null && !parentElement?.closest('script, style, code')) {
        textes.push(nodeValue);
      }
    }
    return textes;
  });
}
