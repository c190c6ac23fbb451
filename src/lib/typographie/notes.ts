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

function extraire(bloc: RootContent, suivant: () => string): ElementContent[] {
  const notes: ElementContent[] = [];
  visit(bloc, 'mdxJsxTextElement', (noeud, rang, parent) => {
    if (noeud.name !== 'Note' || rang === undefined || !parent) return undefined;
    const numero = suivant();
    const note: Jsx = {
      ...noeud,
      attributes: [...noeud.attributes, { type: 'mdxJsxAttribute', name: 'numero', value: numero }],
    };
    serrer(parent, rang);
    parent.children.splice(rang, 1, appel(numero));
    notes.push(note);
    return SKIP;
  });
  return notes;
}

/**
 * Sort les `<Note>` du texte : un appel numéroté reste à leur place, et les notes suivent le bloc
 * qui les porte, dans une même boîte. La feuille de style les met alors en marge ou dessous.
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
