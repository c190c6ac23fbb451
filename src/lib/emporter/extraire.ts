import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { MOT_LIE } from '../typographie/mot-lie.ts';

/** Ce qu’une page donne au fichier à emporter. */
export interface Extrait {
  readonly adresse: string;
  /** Le titre, tel qu’il se lit dans la page. */
  readonly titre: string;
  /** Le titre de l’onglet : neutre si la page l’est. */
  readonly onglet: string;
  /** Le contenu, prêt à prendre place parmi d’autres ; à récrire sur place. */
  readonly contenu: Element;
  readonly styles: readonly string[];
}

/** Par balise, les classes de ce qui ne sert qu’en ligne : se déplacer, citer une adresse. */
const enLigne: Readonly<Record<string, readonly string[]>> = {
  nav: ['fil', 'sans-impression'],
  aside: ['rail'],
  details: ['citer'],
  a: ['para', 'retour'],
  // Les sources d’un article sont déjà dans ses notes ; le reste renvoie à des pages.
  footer: ['suites', 'dates'],
  section: ['citer'],
  // Ce qui suit un article mène à d’autres pages.
  div: ['patience', 'cote'],
};

/** Ce qui n’a pas de sens, ou pas d’usage, dans un fichier qui n’a ni menu ni recherche. */
function estSuperflu({ tagName, properties }: Element): boolean {
  if (tagName === 'noscript' || tagName === 'template') return true;
  if (tagName === 'script') return properties['type'] !== 'text/plain';
  const { className } = properties;
  const classes = Array.isArray(className) ? className : [];
  return (enLigne[tagName] ?? []).some((classe) => classes.includes(classe));
}

/** Les attributs que rien ne lit ici : ceux de la recherche, et l’adresse d’un texte dont le lien est à côté. */
const inutiles = ['dataPagefindIgnore', 'dataHorsRecherche', 'cite'];

/** Vrai d’un élément qui ne tient que des espaces ensemble : par milliers, il pèse plus qu’il ne sert. */
const estUnLien = ({ tagName }: Element): boolean => tagName === MOT_LIE;

/** Le premier élément de ce nom, ou un arrêt qui dit la page. */
export function exigerElement(arbre: Root | Element, nom: string, adresse: string): Element {
  let trouve: Element | undefined;
  visit(arbre, 'element', (element) => {
    if (element.tagName === nom) trouve ??= element;
  });
  if (trouve === undefined)
    throw new Error(
      `${adresse} n’a pas d’élément « ${nom} » : src/lib/emporter/plan.ts nomme une page que le fichier à emporter ne peut pas reprendre.`,
    );
  return trouve;
}

/** Le contenu d’une page bâtie, sans ce qui l’entoure. */
export function extraire(adresse: string, html: string): Extrait {
  const arbre = fromHtml(html);
  const styles: string[] = [];
  visit(arbre, 'element', (element, rang, parent) => {
    if (element.tagName === 'style') styles.push(toText(element, { whitespace: 'pre' }));
    for (const attribut of inutiles) element.properties[attribut] = null;
    if (parent === undefined || rang === undefined) return undefined;
    const garde = estUnLien(element) ? element.children : [];
    if (element.tagName !== 'style' && !estSuperflu(element) && !estUnLien(element))
      return undefined;
    parent.children.splice(rang, 1, ...garde);
    return [SKIP, rang];
  });
  const contenu = exigerElement(arbre, 'main', adresse);
  return {
    adresse,
    titre: toText(exigerElement(contenu, 'h1', adresse)),
    onglet: toText(exigerElement(arbre, 'title', adresse)),
    contenu,
    styles,
  };
}
