import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxTextElementHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';

type Jsx = MdxJsxTextElementHast;

function appel(numero: string): Element {
  return h('sup.appel', [
    h('a', { id: `r${numero}`, href: `#n${numero}`, ariaLabel: `Note ${numero}` }, numero),
  ]);
}

/** Un appel se colle au mot qu’il appuie. */
function serrer(parent: Parents, rang: number): void {
  const precedent = parent.children[rang - 1];
  if (precedent?.type === 'text') precedent.value = precedent.value.trimEnd();
}

/** La note d’un appel numéroté : la même balise, qui reçoit son numéro. */
function noter(noeud: Jsx, numero: string): Jsx {
  const attribut = { type: 'mdxJsxAttribute', name: 'numero', value: numero } as const;
  return { ...noeud, attributes: [...noeud.attributes, attribut] };
}

/** Le terme d’une balise `<Terme id="cse">`. */
function termeDe({ attributes }: Jsx): string {
  const id = attributes.find(
    (attribut) => attribut.type === 'mdxJsxAttribute' && attribut.name === 'id',
  )?.value;
  if (typeof id === 'string') return id;
  throw new Error('<Terme> sans id : nommer la fiche du glossaire dans l’article.');
}

/** Le mot reste dans la phrase : un lien, que l’on copie et que tout navigateur sait suivre. */
const mot = (terme: string, { children }: Jsx): Element =>
  h('a.terme', { id: `mot-${terme}`, href: `#def-${terme}` }, children as ElementContent[]);

function extraire(bloc: RootContent, suivant: () => string): ElementContent[] {
  const notes: ElementContent[] = [];
  visit(bloc, 'mdxJsxTextElement', (noeud, rang, parent) => {
    if (rang === undefined || !parent) return undefined;
    if (noeud.name === 'Terme') {
      parent.children.splice(rang, 1, mot(termeDe(noeud), noeud));
      notes.push({ ...noeud, children: [] });
      return [SKIP, rang + 1];
    }
    if (noeud.name !== 'Note') return undefined;
    const numero = suivant();
    serrer(parent, rang);
    parent.children.splice(rang, 1, appel(numero));
    notes.push(noter(noeud, numero));
    return SKIP;
  });
  return notes;
}

/**
 * Sort les `<Note>` et les définitions du texte : un appel numéroté, ou le mot défini, reste à leur place ;
 * elles suivent le bloc qui les porte, dans une même boîte. La feuille de style les met en marge ou dessous.
 */
export function placerLesNotes(arbre: Root): void {
  let numero = 0;
  const suivant = () => String((numero += 1));
  arbre.children = arbre.children.map((bloc) => {
    const notes = extraire(bloc, suivant);
    if (notes.length === 0 || bloc.type === 'doctype') return bloc;
    return h('div.bloc', [bloc, h('div.notes', notes)]);
  });
}
