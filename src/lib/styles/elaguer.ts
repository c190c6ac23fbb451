import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { empreinteDe } from '../securite/empreinte.ts';

const style = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gu;
const mot = /[\w-]+/gu;

/** Tous les mots de ces fichiers : les classes qu’ils peuvent écrire en font partie. */
export function motsDe(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => source.match(mot) ?? []));
}

/** Les feuilles déjà lues : le site n’en a que quelques-unes, répétées sur des centaines de pages. */
const lues = new Map<string, Root>();

function lire(css: string): Root {
  const lue = lues.get(css) ?? postcss.parse(css);
  lues.set(css, lue);
  return lue.clone();
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

/** Vrai d’une règle qui ne peut rien toucher dans une page faite de ces mots. */
function estMorte({ selectors, parent }: Rule, mots: ReadonlySet<string>, ilots: boolean): boolean {
  if (parent?.type === 'atrule' && /keyframes$/u.test((parent as AtRule).name)) return false;
  return selectors.every((un) => {
    const exiges = [...exigences(un), ...portees(un).slice(0, 1)];
    return exiges.some((nom) => !mots.has(nom) && !(ilots && nom.startsWith('svelte-')));
  });
}

function elaguerUneFeuille(css: string, mots: ReadonlySet<string>, ilots: boolean): string {
  const feuille = lire(css);
  feuille.walkRules((regle) => {
    if (estMorte(regle, mots, ilots)) regle.remove();
  });
  feuille.walkAtRules((regle) => {
    if (regle.nodes?.length === 0) regle.remove();
  });
  return feuille.toString();
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
