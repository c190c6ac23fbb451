import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { compterLesMots } from './mots.ts';
import { fermes } from './sigles.ts';

/** Au-delà, des mots entre guillemets ne sont plus un terme que l’on nomme : ce sont des paroles que l’on cite. */
export const MOTS_D_UN_TERME = 8;

/** Un passage entre guillemets, qui n’en contient pas d’autre. */
const PASSAGE = /«[^«»]*»/gu;

/** Ce qui est déjà marqué, ce qui est un titre d’œuvre, et ce qu’un élément de plus déferait. */
const marques = new Set(['blockquote', 'cite', 'head', 'label', 'q']);

/** Une référence à copier d’une pièce nomme le titre d’une page, et non des paroles. */
const estReference = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('reference');

const estFerme = (element: Element): boolean =>
  marques.has(element.tagName) || fermes.has(element.tagName) || estReference(element);

const estLong = (passage: string): boolean => compterLesMots(passage) > MOTS_D_UN_TERME;

/** Coupe un texte autour de ses passages longs. Les guillemets restent des lettres du texte : ils se copient. */
function couper(texte: string): ElementContent[] {
  const morceaux: ElementContent[] = [];
  let debut = 0;
  for (const { 0: passage, index } of texte.matchAll(PASSAGE)) {
    if (!estLong(passage)) continue;
    if (index > debut) morceaux.push({ type: 'text', value: texte.slice(debut, index) });
    morceaux.push(h('q', passage));
    debut = index + passage.length;
  }
  if (debut < texte.length) morceaux.push({ type: 'text', value: texte.slice(debut) });
  return morceaux;
}

const EN_LIGNE = /^(?:a|abbr|b|cite|dfn|em|i|mark|small|span|strong|time)$/u;

function texteDe(noeud: RootContent): string {
  if (noeud.type === 'text') return noeud.value;
  return 'children' in noeud ? noeud.children.map(texteDe).join('') : '';
}

/** Où un passage ouvert dans le texte de rang `debut` se ferme, plus loin chez le même parent ; sinon, rien. */
function fermeture({ children }: Parents, debut: number): number | undefined {
  for (const [rang, enfant] of children.entries()) {
    if (rang <= debut) continue;
    if (enfant.type === 'text') {
      const signe = /[«»]/u.exec(enfant.value)?.[0];
      if (signe !== undefined) return signe === '»' ? rang : undefined;
    } else if (enfant.type !== 'element' || !EN_LIGNE.test(enfant.tagName)) return undefined;
  }
  return undefined;
}

/** Entoure les passages qu’un mot en relief, un lien ou un sigle coupe en plusieurs nœuds. */
function reunir(parent: Parents): void {
  for (const [rang, enfant] of [...parent.children.entries()].toReversed()) {
    if (enfant.type !== 'text') continue;
    const ouvre = /«[^«»]*$/u.exec(enfant.value)?.index;
    const ferme = ouvre === undefined ? undefined : fermeture(parent, rang);
    const dernier = ferme === undefined ? undefined : parent.children[ferme];
    if (ouvre === undefined || ferme === undefined || dernier?.type !== 'text') continue;
    const fin = dernier.value.indexOf('»') + 1;
    const dedans = [
      { type: 'text', value: enfant.value.slice(ouvre) } as const,
      ...parent.children.slice(rang + 1, ferme),
      { type: 'text', value: dernier.value.slice(0, fin) } as const,
    ] as ElementContent[];
    if (!estLong(dedans.map(texteDe).join(''))) continue;
    const autour = [
      { type: 'text', value: enfant.value.slice(0, ouvre) } as const,
      h('q', dedans),
      { type: 'text', value: dernier.value.slice(fin) } as const,
    ].filter((un) => un.type !== 'text' || un.value !== '');
    parent.children.splice(rang, ferme - rang + 1, ...autour);
  }
}

/**
 * Met dans `<q>` toute parole citée : un passage entre guillemets de plus de huit mots. Le titre d’une œuvre, lui,
 * s’écrit dans `<cite>`. Les guillemets restent dans le texte, la feuille de style n’en ajoute pas.
 */
export function marquerLesCitations(arbre: Root): void {
  for (const enfant of arbre.children) if (enfant.type === 'element') marquerDans(enfant);
}

function marquerDans(parent: Element): void {
  if (estFerme(parent)) return;
  reunir(parent);
  parent.children = parent.children.flatMap((enfant) => {
    if (enfant.type === 'text') return couper(enfant.value);
    if (enfant.type === 'element') marquerDans(enfant);
    return [enfant];
  });
}
