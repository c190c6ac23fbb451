import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { parcourir } from './parcourir.ts';

/** Le vide, en pixels, que l’on tolère dans la colonne du texte : une ligne et demie. */
const VIDE_TOLERE = 45;

/** Les mesures d’une page large de 1 280 pixels, où la marge est la plus étroite : hauteurs en pixels, lignes en signes. */
const TEXTE = { signes: 62, ligne: 28.8, apres: 20 } as const;
const NOTE = { signes: 42, ligne: 20.4, avant: 9, boite: 18 } as const;
const TITRE = { ligne: 37, autour: 57 } as const;
/** Le bord et les marges d’une figure étroite, d’un volet, d’un encadré. */
const ENCADRE = 90;

/** Une définition laissée de côté : la feuille de style ne la montre qu’à qui suit son mot. */
const DE_COTE = 'de-cote';

const estElement = (noeud: ElementContent): noeud is Element => noeud.type === 'element';
const enfantsDe = (element: Element): readonly Element[] => element.children.filter(estElement);
const classesDe = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];
const aClasse = (element: Element, nom: string): boolean => classesDe(element).includes(nom);

const lignes = (longueur: number, signes: number): number => Math.ceil(longueur / signes);
const longueurDe = (element: Element): number => toText(element).trim().length;

function hauteurDuTexte(element: Element): number {
  if (/^h[1-6]$/u.test(element.tagName)) return TITRE.ligne + TITRE.autour;
  if (element.tagName === 'p')
    return lignes(longueurDe(element), TEXTE.signes) * TEXTE.ligne + TEXTE.apres;
  if (/^[ou]l$/u.test(element.tagName))
    return enfantsDe(element).reduce<number>(
      (somme, un) => somme + (lignes(longueurDe(un), TEXTE.signes) + 0.3) * TEXTE.ligne,
      TEXTE.apres,
    );
  return lignes(longueurDe(element), TEXTE.signes) * TEXTE.ligne + ENCADRE;
}

function hauteurDeLaNote(note: Element): number {
  const nom = enfantsDe(note).find(({ tagName }) => tagName === 'dfn');
  const reste = longueurDe(note) - (nom ? longueurDe(nom) : 0);
  return NOTE.avant + (lignes(reste, NOTE.signes) + (nom ? 1 : 0)) * NOTE.ligne;
}

/** Un élément de la colonne : sa hauteur, ce qui l’accompagne dans la marge, et s’il barre les deux colonnes. */
interface Passage {
  readonly hauteur: number;
  readonly notes: readonly { readonly element: Element; readonly hauteur: number }[];
  readonly large: boolean;
}

/** Ce que texte.css étend sur les deux colonnes. */
function estLarge(element: Element): boolean {
  const classes = classesDe(element);
  if (['en-bref', 'suites', 'large'].some((nom) => classes.includes(nom))) return true;
  if (element.tagName === 'figure') return !classes.includes('loi');
  if (element.tagName !== 'table') return false;
  let colonnes = 0;
  parcourir(element, ({ tagName }) => {
    if (tagName === 'th') colonnes += 1;
    return 'entrer';
  });
  return colonnes >= 3;
}

const sansHauteur = new Set(['link', 'script', 'style', 'template']);

function passagesDe(texte: Element): readonly Passage[] {
  return enfantsDe(texte)
    .filter(({ tagName }) => !sansHauteur.has(tagName))
    .map((element) => {
      const [bloc = element, boite] = aClasse(element, 'bloc') ? enfantsDe(element) : [element];
      return {
        hauteur: hauteurDuTexte(bloc),
        notes: boite
          ? enfantsDe(boite).map((note) => ({ element: note, hauteur: hauteurDeLaNote(note) }))
          : [],
        large: estLarge(bloc),
      };
    });
}

/** Un vide que les notes ouvrent dans la colonne du texte : les passages qui le creusent, et celui qui le suit. */
interface Vide {
  readonly depuis: number;
  readonly rang: number;
}

/**
 * Les vides de la colonne du texte. Deux flots : un passage ne se place ni avant la fin du précédent, ni plus haut
 * que la dernière boîte de notes ; ce qui barre les deux colonnes attend la fin des deux.
 */
function videsDe(passages: readonly Passage[], deCote: ReadonlySet<Element>): readonly Vide[] {
  const vides: Vide[] = [];
  let gauche = 0;
  let droite = 0;
  let sommet = 0;
  let depuis = 0;
  for (const [rang, { hauteur, notes, large }] of passages.entries()) {
    const haut = Math.max(gauche, sommet, large ? droite : 0);
    if (haut - gauche > VIDE_TOLERE) vides.push({ depuis, rang });
    if (droite <= haut) depuis = rang;
    sommet = haut;
    gauche = haut + hauteur;
    const visibles = notes.filter(({ element }) => !deCote.has(element));
    if (visibles.length === 0) continue;
    sommet = Math.max(droite, haut);
    droite = visibles.reduce((somme, note) => somme + note.hauteur, sommet + NOTE.boite);
  }
  return vides;
}

function alleger(texte: Element): void {
  const passages = passagesDe(texte);
  const deCote = new Set<Element>();
  /** La plus longue des définitions qui creusent ce vide ; les sources, elles, ne se cachent jamais. */
  const laPlusLongue = ({ depuis, rang }: Vide) =>
    passages
      .slice(depuis, rang)
      .flatMap(({ notes }) => notes)
      .filter(({ element }) => aClasse(element, 'sens') && !deCote.has(element))
      .toSorted((a, b) => b.hauteur - a.hauteur)[0];
  for (;;) {
    const [trouvee] = videsDe(passages, deCote).flatMap((vide) => laPlusLongue(vide) ?? []);
    if (!trouvee) break;
    deCote.add(trouvee.element);
  }
  for (const { properties } of deCote) properties.className = ['note', 'sens', DE_COTE];
}

/**
 * Met de côté les définitions qui, empilées dans la marge, laisseraient un vide dans le texte : on les lit en suivant
 * leur mot, comme sur un petit écran. Les hauteurs sont estimées sur le nombre de signes.
 */
export function eviterLesVides(arbre: Root): void {
  parcourir(arbre, (element) => {
    if (aClasse(element, 'texte')) alleger(element);
    return 'entrer';
  });
}
