import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { empreinteDe } from '../securite/empreinte.ts';

const style = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gu;
const mot = /[\w-]+/gu;

/** Tous les mots de ces fichiers : les classes qu’ils peuvent écrire en font partie. */
export function motsDe(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => source.match(mot) ?? []));
}

/** Ce qu’un sélecteur exige du premier élément qu’il nomme : ses classes, ou la portée d’un composant. */
function exigences(selecteur: string): readonly string[] {
  let simple = selecteur;
  // `:not(.a)`, `:is(.a, .b)` : leurs arguments ne sont pas tous exigés. Du plus profond au plus large.
  while (/\([^()]*\)/u.test(simple)) simple = simple.replace(/\([^()]*\)/u, '');
  const [premier = ''] = simple.trim().split(/[\s>+~]/u);
  return [...premier.matchAll(/\.([\w-]+)|\[(data-astro-cid-\w+)\]/gu)].map(
    ([, classe, portee]) => classe ?? portee ?? '',
  );
}

/** Les portées qu’un sélecteur nomme, où qu’elles soient : un script ne crée pas d’élément qui en porte. */
const portees = (selecteur: string) => selecteur.match(/data-astro-cid-\w+/gu) ?? [];

/** Par sélecteur d’une règle, les mots qu’une page doit avoir pour qu’il touche quelque chose. */
type Exigences = readonly (readonly string[])[];

/** L’étape d’une animation se garde toujours : aucun sélecteur n’y est exigé. */
const toujours: Exigences = [[]];

function exigencesDe({ selectors, parent }: Rule): Exigences {
  if (parent?.type === 'atrule' && /keyframes$/u.test((parent as AtRule).name)) return toujours;
  return selectors.map((un) => [...exigences(un), ...portees(un).slice(0, 1)]);
}

/** Une feuille lue une fois, et ce qu’elle devient pour chaque ensemble de règles gardées. */
interface Lue {
  readonly feuille: Root;
  readonly regles: readonly Exigences[];
  readonly elaguees: Map<string, string>;
}

/** Le site n’a que quelques feuilles, répétées sur des centaines de pages, et quelques façons de les élaguer. */
const lues = new Map<string, Lue>();

function lire(css: string): Lue {
  const dejaLue = lues.get(css);
  if (dejaLue !== undefined) return dejaLue;
  const feuille = postcss.parse(css);
  const regles: Exigences[] = [];
  feuille.walkRules((regle) => void regles.push(exigencesDe(regle)));
  const lue: Lue = { feuille, regles, elaguees: new Map() };
  lues.set(css, lue);
  return lue;
}

/** La feuille sans les règles dont la marque est « - », dans l’ordre. */
function ecrire(feuille: Root, marques: string): string {
  const copie = feuille.clone();
  const regles: Rule[] = [];
  copie.walkRules((regle) => void regles.push(regle));
  for (const [rang, regle] of regles.entries()) if (marques[rang] === '-') regle.remove();
  copie.walkAtRules((regle) => {
    if (regle.nodes?.length === 0) regle.remove();
  });
  return copie.toString();
}

function elaguerUneFeuille(css: string, mots: ReadonlySet<string>, ilots: boolean): string {
  const { feuille, regles, elaguees } = lire(css);
  const admis = (nom: string) => mots.has(nom) || (ilots && nom.startsWith('svelte-'));
  const marques = regles
    .map((selecteurs) => (selecteurs.some((exiges) => exiges.every(admis)) ? '+' : '-'))
    .join('');
  const elaguee = elaguees.get(marques) ?? ecrire(feuille, marques);
  elaguees.set(marques, elaguee);
  return elaguee;
}

/**
 * Ôte des styles d’une page les règles qui ne peuvent toucher aucun de ses éléments : Astro écrit dans chaque
 * page ceux de tous les composants qu’elle aurait pu montrer. Une règle se juge à son premier élément,
 * puisqu’un script peut ajouter à une boîte des enfants que la page n’a pas encore. Une page à îlots garde
 * aussi ce que `desIlots`, le code de tous les îlots, sait nommer. La politique de sécurité suit.
 */
export function elaguerLesStyles(html: string, desIlots: ReadonlySet<string>): string {
  const ilots = html.includes('<astro-island');
  const propres = new Set(html.replace(style, '').match(mot));
  const mots = ilots ? propres.union(desIlots) : propres;
  let elaguee = html;
  for (const [entier, css = ''] of html.matchAll(style)) {
    const reste = elaguerUneFeuille(css, mots, ilots);
    if (reste === css) continue;
    elaguee = elaguee
      .replace(entier, () => entier.replace(css, () => reste))
      .replaceAll(empreinteDe(css), empreinteDe(reste));
  }
  return elaguee;
}
