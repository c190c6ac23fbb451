import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { typographier } from '../typographie/francais.ts';
import { lienDe } from './liens.ts';

/** Un texte de loi prêt à afficher, et le même sans balise. */
interface TexteNettoye {
  readonly html: string;
  readonly brut: string;
}

/** Ce que l’on garde du paquet. Une balise absente d’ici (`center`, `font`) laisse son contenu. */
const permis: Schema = {
  tagNames: ['p', 'br', 'a', 'table', 'tbody', 'tr', 'th', 'td', 'sup', 'sub', 'em', 'strong'],
  attributes: { a: ['href'] },
  strip: ['script', 'style'],
};

/**
 * Le HTML d’un article du paquet, rendu propre : un paragraphe par alinéa, des tableaux sans
 * présentation, des liens vers nos pages pour les articles que `estAuRegistre` connaît.
 */
export function nettoyer(html: string, estAuRegistre: (numero: string) => boolean): TexteNettoye {
  const sain = racine(sanitize(fromHtml(recoller(html), { fragment: true }), permis));
  const arbre: Root = { type: 'root', children: alineas(sain.children) };
  visit(arbre, 'text', (noeud) => {
    noeud.value = composer(noeud.value);
  });
  visit(arbre, 'element', (element, rang, parent) => {
    if (element.tagName !== 'a') return;
    const precedent = parent?.children[(rang ?? 0) - 1];
    const avant = precedent?.type === 'text' ? precedent.value : '';
    element.properties = { href: lienDe(element, estAuRegistre, avant) };
  });
  return { html: toHtml(arbre), brut: toText(arbre).replace(/\s*\n\s*/g, '\n') };
}

/** Le paquet souligne souvent l’espace qui suit un lien : on la remet dehors. */
function recoller(html: string): string {
  return html.replace(/\s+<\/a>(?=[,.)])/g, '</a>').replace(/\s+<\/a>\s*/g, '</a> ');
}

function racine(noeud: ReturnType<typeof sanitize>): Root {
  return noeud.type === 'root' ? noeud : { type: 'root', children: [] };
}

/** Le paquet sépare les alinéas tantôt par `<p>`, tantôt par `<br>`, tantôt par rien. */
function alineas(noeuds: readonly RootContent[]): Element[] {
  const blocs: Element[] = [];
  let courant: ElementContent[] = [];
  const clore = () => {
    const contenu = rogner(courant);
    courant = [];
    if (contenu.length > 0) blocs.push(h('p', classeDe(contenu), contenu));
  };
  for (const noeud of noeuds) {
    if (noeud.type !== 'element' && noeud.type !== 'text') continue;
    if (noeud.type === 'text' || !['p', 'br', 'table'].includes(noeud.tagName)) {
      courant.push(noeud);
      continue;
    }
    clore();
    if (noeud.tagName === 'p') blocs.push(...alineas(noeud.children));
    if (noeud.tagName === 'table') blocs.push(tableau(noeud));
  }
  clore();
  return blocs;
}

/** Un point d’une énumération (« 1° », « a) ») se compose en retrait. */
function classeDe(contenu: readonly ElementContent[]): { className?: string[] } {
  const debut = toText({ type: 'root', children: [...contenu] });
  return /^(\d+°|[a-z]\))/.test(debut) ? { className: ['enumere'] } : {};
}

/** Ôte les blancs et les espaces des deux bouts ; rien si l’alinéa est vide. */
function rogner(contenu: readonly ElementContent[]): ElementContent[] {
  const reste = contenu.map((noeud) =>
    noeud.type === 'text' ? { ...noeud, value: noeud.value.replace(/\s+/g, ' ') } : noeud,
  );
  const premier = reste.at(0);
  if (premier?.type === 'text') premier.value = premier.value.trimStart();
  const dernier = reste.at(-1);
  if (dernier?.type === 'text') dernier.value = dernier.value.trimEnd();
  const vide = toText({ type: 'root', children: reste }).trim() === '';
  return vide ? [] : reste;
}

/** Un tableau nu : la première ligne en tête, le texte seul dans les cases. */
function tableau(table: Element): Element {
  const lignes: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'tr') lignes.push(h('tr', element.children.flatMap(cellule)));
  });
  const tetes = lignes.filter((ligne) => ligne.children.some((c) => estElement(c, 'th')));
  const corps = lignes.filter((ligne) => !tetes.includes(ligne));
  return h('table', [h('thead', tetes), h('tbody', corps)]);
}

function cellule(noeud: ElementContent): Element[] {
  const texte = (element: Element) => toText(element).replace(/\s+/g, ' ').trim();
  if (estElement(noeud, 'th')) return [h('th', { scope: 'col' }, texte(noeud))];
  return estElement(noeud, 'td') ? [h('td', texte(noeud))] : [];
}

function estElement(noeud: ElementContent, balise: string): noeud is Element {
  return noeud.type === 'element' && noeud.tagName === balise;
}

/** La typographie seule, avec ce que le paquet a d’irrégulier : « I.- », « sur: », `l<a>'article`. */
function composer(texte: string): string {
  const regulier = texte
    .replaceAll("'", '’')
    .replace(/\b([IVX]+)\.\s?-\s?/g, '$1.\u00a0– ')
    .replace(/(?<=\p{L}):(?=\s|$)/gu, ' :');
  return typographier(regulier);
}
