import type { Element } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { exigerElement, extraire } from './extraire.ts';
import type { Extrait } from './extraire.ts';
import { adressesCitees } from './pages.ts';
import type { LirePage } from './pages.ts';
import { CODE } from './plan.ts';

/** Le numéro d’un article, tel que son adresse l’écrit : « L1222-4 ». */
const numeroDe = (adresse: string) => adresse.slice(CODE.length, -1);

/** D’une page d’article de loi : son titre, son texte, sa version. Ni ce qui le cite, ni sa place. */
function article({ adresse, contenu }: Extrait): Element {
  const texte = exigerElement(contenu, 'figure', adresse);
  const version = exigerElement(contenu, 'dl', adresse);
  const titre = exigerElement(contenu, 'h1', adresse);
  return h('section', { id: numeroDe(adresse) }, [
    { ...titre, tagName: 'h2' },
    texte,
    { ...version, children: version.children.filter(estUtile) },
  ]);
}

/** De la fiche de version, la date et le lien vers le texte officiel suffisent ici. */
function estUtile(ligne: Element['children'][number]): boolean {
  if (ligne.type !== 'element') return false;
  let utile = false;
  visit(ligne, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && String(properties['href']).includes('legifrance')) utile = true;
  });
  return utile || JSON.stringify(ligne).includes('En vigueur depuis');
}

/** Les articles du Code du travail que le site cite, en une page ; et l’ancre de chacun dans cette page. */
export async function extraireLeCode(
  lire: LirePage,
): Promise<{ readonly page: Extrait; readonly numeros: ReadonlyMap<string, string> }> {
  const liste = extraire(CODE, await lire(CODE));
  const adresses = adressesCitees(CODE, await lire(CODE)).filter(
    (adresse) => adresse.startsWith(CODE) && adresse !== CODE,
  );
  const articles = await Promise.all(
    adresses.map(async (adresse) => extraire(adresse, await lire(adresse))),
  );
  // Son titre et son chapeau disent ce que sont ces textes et leur date ; le reste les liste.
  const contenu = h('div', { className: liste.contenu.properties['className'] }, [
    exigerElement(liste.contenu, 'h1', CODE),
    exigerElement(liste.contenu, 'p', CODE),
    ...articles.map(article),
  ]);
  visit(contenu, 'comment', (_, rang, parent) => {
    if (parent === undefined || rang === undefined) return undefined;
    parent.children.splice(rang, 1);
    return [SKIP, rang];
  });
  return {
    page: { ...liste, contenu, styles: articles.flatMap(({ styles }) => styles) },
    numeros: new Map(adresses.map((adresse) => [adresse, numeroDe(adresse)])),
  };
}
