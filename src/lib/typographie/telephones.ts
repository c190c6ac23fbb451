import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { fermes } from './sigles.ts';

/** Là où un lien n’a pas sa place : dans un autre lien, dans ce qui se presse ou se déplie. */
const sansLien: ReadonlySet<string> = new Set([...fermes, 'a', 'label', 'legend', 'summary']);

/**
 * Un numéro de téléphone français : à dix chiffres (« 09 70 82 31 90 », « 0806 000 126 »), ou un numéro court de
 * quatre chiffres que l’on annonce (« le 3039 »).
 */
const motif =
  /(?<![\d\p{L}.-])(?:0[1-9](?:\s\d{2}){4}|08\d{2}\s\d{3}\s\d{3})(?![\d\p{L}]|\s\d)|(?<=\b(?:au|le|numéro)\s)3\d{3}(?![\d\p{L}]|[\s.,-]\d|\s€)/giu;

/** Fait de chaque numéro écrit dans le contenu d’une page un lien que l’on touche pour appeler. */
export function lierLesTelephones(arbre: Root): void {
  for (const enfant of arbre.children)
    if (enfant.type === 'element') chercher(enfant, enfant.tagName === 'main');
}

function chercher(parent: Element, dansLeContenu: boolean): void {
  parent.children = parent.children.flatMap((enfant): ElementContent[] => {
    if (enfant.type === 'text' && dansLeContenu) return decouper(enfant.value);
    if (enfant.type === 'element' && !sansLien.has(enfant.tagName))
      chercher(enfant, dansLeContenu || enfant.tagName === 'main');
    return [enfant];
  });
}

function decouper(texte: string): ElementContent[] {
  const morceaux: ElementContent[] = [];
  let fin = 0;
  for (const { 0: numero, index } of texte.matchAll(motif)) {
    if (index > fin) morceaux.push({ type: 'text', value: texte.slice(fin, index) });
    morceaux.push(h('a', { href: `tel:${numero.replaceAll(/\s/gu, '')}` }, numero));
    fin = index + numero.length;
  }
  if (fin < texte.length || texte === '') morceaux.push({ type: 'text', value: texte.slice(fin) });
  return morceaux;
}
