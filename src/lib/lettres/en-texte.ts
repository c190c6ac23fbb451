import type { Lettre, Passage } from './remplir.ts';

/** La lettre en texte simple, à coller dans un courriel ou un formulaire. */
export function enTexte({ passages }: Pick<Lettre, 'passages'>): string {
  return `${passages.map(ecrire).reduce(joindre, '')}\n`;
}

function ecrire(passage: Passage): readonly [Passage['genre'], string] {
  const { genre } = passage;
  const lignes = passage.lignes.map((ligne) => ligne.map(({ texte }) => texte).join(''));
  const elements = lignes.map((ligne) => `- ${ligne.replaceAll('\n', '\n  ')}`);
  if (genre === 'element') return [genre, elements.join('\n')];
  if (genre === 'pieces') return [genre, ['Pièces jointes\u00a0:', ...elements].join('\n')];
  return [genre, lignes.join('\n')];
}

/** Une ligne vide entre deux passages, sauf entre deux éléments d’une liste. */
function joindre(
  acquis: string,
  [genre, texte]: readonly [Passage['genre'], string],
  rang: number,
  tous: readonly (readonly [Passage['genre'], string])[],
): string {
  if (rang === 0) return texte;
  const enListe = genre === 'element' && tous[rang - 1]?.[0] === 'element';
  return `${acquis}${enListe ? '\n' : '\n\n'}${texte}`;
}
