import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

function elements(parent: Element | undefined): Element[] {
  return (parent?.children ?? []).filter((enfant) => enfant.type === 'element');
}

function preparer(tableau: Element): void {
  const [tete, corps] = elements(tableau);
  const titres = elements(elements(tete)[0]).map((cellule) => toText(cellule));
  for (const ligne of elements(corps)) {
    elements(ligne).forEach((cellule, rang) => {
      const titre = titres[rang];
      if (titre) cellule.properties['dataTitre'] = titre;
    });
  }
  visit(tableau, 'element', (element) => {
    // La case du coin, vide, n’est l’intitulé de rien.
    if (element.tagName === 'th' && toText(element) === '') element.tagName = 'td';
    const role = roles[element.tagName];
    if (role) element.properties['role'] = role;
    if (element.tagName === 'th') element.properties['scope'] = 'col';
  });
}

/** Le titre d’un tableau, pour qui ne voit pas celui de sa partie : le même. */
function intituler(tableau: Element, titre: string): void {
  if (titre !== '') tableau.children.unshift(h('caption.invisible', titre));
}

/**
 * Prépare les tableaux pour le téléphone, où chaque ligne devient une carte : l’intitulé de sa colonne
 * accompagne chaque case, et des rôles explicites gardent le tableau aux lecteurs d’écran
 * malgré le `display: block`. Le titre de la partie devient celui du tableau.
 */
export function preparerLesTableaux(arbre: Root): void {
  let titre = '';
  visit(arbre, 'element', (element) => {
    if (/^h[2-6]$/u.test(element.tagName)) titre = toText(element);
    if (element.tagName !== 'table') return;
    preparer(element);
    intituler(element, titre);
  });
}
