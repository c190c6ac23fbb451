import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { empreinteDe } from '../securite/empreinte.ts';

const style = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gu;
const mot = /[\w-]+/gu;

/** Tous les mots de ces fichiers : les classes qu’ils peuvent écrire en font partie. */
export function motsDe(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => source.match(mot) ?? []));
}

const bascule = /\.classList\.(?:add|toggle|replace)\(\s*'([\w-]+)'/gu;

/** Les classes que ces scripts donnent à un élément déjà écrit : la page n’a pas à les porter. */
export const basculeesPar = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(sources.flatMap((source) => [...source.matchAll(bascule)].map(([, nom = '']) => nom)));

/** Les éléments rares que la feuille commune met en forme ; un script n’en crée que si la page en porte un modèle. */
export const balisesRares = [
  ...['blockquote', 'dd', 'dt', 'figure', 'h3', 'h4', 'hr', 'img', 'select', 'svg'],
  ...['table', 'td', 'textarea', 'th', 'thead'],
] as const;
/** Ce qui ne va pas sans un tableau : un modèle de tableau les annonce. */
const deTableau = ['td', 'th', 'thead'];

/** Un attribut qu’aucun script ne change : la valeur qu’une page ne porte pas n’y a pas de style. */
const ATTRIBUT_FIXE = 'data-niveau';
const valeurFixe = new RegExp(`${ATTRIBUT_FIXE}=["']?([\\w-]+)`, 'gu');

/** Les valeurs de l’attribut fixe, écrites comme des noms : « data-niveau=depasse ». */
const valeursFixes = (texte: string) =>
  [...texte.matchAll(valeurFixe)].map(([, valeur = '']) => `${ATTRIBUT_FIXE}=${valeur}`);

/** Ce qu’une page peut montrer. */
interface Noms {
  /** Ses classes, ses portées, et ce que ses scripts savent nommer. */
  readonly classes: ReadonlySet<string>;
  /** Ses éléments, et ceux que ses îlots savent nommer. */
  readonly balises: ReadonlySet<string>;
  /** Vrai si elle a des îlots : les portées de Svelte sont alors les leurs. */
  readonly avecIlots: boolean;
}

/** Ce que nomme le HTML d’une page : les attributs de ses balises, et les mots de ses scripts en ligne. */
function nomsDe(html: string): Pick<Noms, 'classes' | 'balises'> {
  const classes = new Set<string>();
  const balises = new Set<string>();
  for (const [, balise = '', attributs = ''] of html.matchAll(/<([a-z][\w-]*)(\s[^>]*)?>/gu)) {
    balises.add(balise);
    const siennes = /\sclass="([^"]*)"/u.exec(attributs)?.[1]?.split(/\s+/u) ?? [];
    for (const nom of [...siennes, ...portees(attributs), ...valeursFixes(attributs)])
      classes.add(nom);
  }
  for (const [, script = ''] of html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gsu))
    for (const [nom] of script.matchAll(mot)) classes.add(nom);
  if (balises.has('table')) for (const balise of deTableau) balises.add(balise);
  return { classes, balises };
}

/** Ce qu’un sélecteur exige du premier élément qu’il nomme : son nom s’il est rare, ses classes, la portée d’un composant. */
function exigences(selecteur: string): {
  readonly balise: string | undefined;
  readonly classes: readonly string[];
} {
  let simple = selecteur;
  // `:not(.a)`, `:is(.a, .b)` : leurs arguments ne sont pas tous exigés. Du plus profond au plus large.
  while (/\([^()]*\)/u.test(simple)) simple = simple.replace(/\([^()]*\)/u, '');
  const [premier = ''] = simple.trim().split(/[\s>+~]/u);
  const balise = /^[a-z][\w-]*/u.exec(premier)?.[0];
  return {
    balise: balisesRares.find((une) => une === balise),
    classes: [
      ...valeursFixes(premier),
      ...[...premier.matchAll(/\.([\w-]+)|\[(data-astro-cid-\w+)\]/gu)].map(
        ([, classe, portee]) => classe ?? portee ?? '',
      ),
    ],
  };
}

/** Les portées qu’un sélecteur nomme, où qu’elles soient : un script ne crée pas d’élément qui en porte. */
const portees = (selecteur: string) => selecteur.match(/data-astro-cid-\w+/gu) ?? [];

/** Par sélecteur d’une règle, ce qu’une page doit avoir pour qu’il touche quelque chose. */
type Exigences = readonly ReturnType<typeof exigences>[];

/** L’étape d’une animation se garde toujours : rien n’y est exigé. */
const toujours: Exigences = [{ balise: undefined, classes: [] }];

function exigencesDe({ selectors, parent }: Rule): Exigences {
  if (parent?.type === 'atrule' && /keyframes$/u.test((parent as AtRule).name)) return toujours;
  return selectors.map((un) => {
    const { balise, classes } = exigences(un);
    return { balise, classes: [...classes, ...portees(un).slice(0, 1)] };
  });
}

/** Une feuille lue une fois, et ce qu’elle devient pour chaque ensemble de sélecteurs gardés. */
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

/** Ce qui entoure une règle : ses `@media`, `@keyframes`, du plus proche au plus large. */
function alentours({ parent }: Rule | AtRule): readonly string[] {
  if (parent?.type !== 'atrule') return [];
  const regle = parent as AtRule;
  return [`${regle.name} ${regle.params}`, ...alentours(regle)];
}

/** Ôte une règle que la feuille répète plus bas, mot pour mot et sous les mêmes conditions : la dernière l’emporte déjà. */
function dedoubler(feuille: Root): void {
  const regles: Rule[] = [];
  feuille.walkRules((regle) => void regles.unshift(regle));
  const vues = new Set<string>();
  for (const regle of regles) {
    const cle = [regle.toString(), ...alentours(regle)].join('\n');
    if (vues.has(cle)) regle.remove();
    vues.add(cle);
  }
}

/** La feuille sans les sélecteurs dont la marque est « - », dans l’ordre, ni les règles qui n’en ont plus ou se répètent. */
function ecrire(feuille: Root, marques: readonly string[]): string {
  const copie = feuille.clone();
  const regles: Rule[] = [];
  copie.walkRules((regle) => void regles.push(regle));
  for (const [rang, regle] of regles.entries()) {
    const siennes = marques[rang] ?? '+';
    if (!siennes.includes('+')) regle.remove();
    else if (siennes.includes('-'))
      regle.selectors = regle.selectors.filter((_, lequel) => siennes[lequel] === '+');
  }
  dedoubler(copie);
  copie.walkAtRules((regle) => {
    if (regle.nodes?.length === 0) regle.remove();
  });
  return copie.toString();
}

function elaguerUneFeuille(
  css: string,
  { classes, balises, avecIlots }: Noms,
  basculees: ReadonlySet<string>,
): string {
  const { feuille, regles, elaguees } = lire(css);
  const admis = (nom: string) =>
    classes.has(nom) || basculees.has(nom) || (avecIlots && nom.startsWith('svelte-'));
  const marques = regles.map((selecteurs) =>
    selecteurs
      .map(({ balise, classes: siennes }) => {
        const presente = balise === undefined || balises.has(balise);
        return presente && siennes.every(admis) ? '+' : '-';
      })
      .join(''),
  );
  const cle = marques.join(' ');
  const elaguee = elaguees.get(cle) ?? ecrire(feuille, marques);
  elaguees.set(cle, elaguee);
  return elaguee;
}

const variables = /var\((--[\w-]+)/gu;

/** Les variables dont ces textes se servent. */
export const variablesDe = (...textes: readonly string[]): ReadonlySet<string> =>
  new Set(textes.flatMap((texte) => [...texte.matchAll(variables)].map(([, nom = '']) => nom)));

/** Ôte d’une feuille réduite les variables communes que rien ne lit. */
const oterLesVariables = (css: string, employees: ReadonlySet<string>): string =>
  css.replace(/:root\{([^{}]*)\}/gu, (_, declarations: string) => {
    const gardees = declarations.split(';').filter((une) => {
      const nom = /^\s*(--[\w-]+)\s*:/u.exec(une)?.[1];
      return nom === undefined || employees.has(nom);
    });
    return `:root{${gardees.join(';')}}`;
  });

const animation = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}\n?/gu;

/** Ôte d’une feuille réduite les animations que plus aucune règle ne nomme. */
const oterLesAnimations = (css: string): string =>
  css.replace(animation, (entiere, nom: string) => {
    const nommes = new Set(css.replaceAll(animation, '').match(mot));
    return nommes.has(nom) ? entiere : '';
  });

const entreGuillemets = /'([\w -]+)'/gu;

/** Les classes que ces scripts peuvent poser : des mots qu’ils écrivent entre guillemets. */
export const classesPosees = (...scripts: readonly string[]): ReadonlySet<string> =>
  motsDe(
    scripts.flatMap((script) => [...script.matchAll(entreGuillemets)].map(([, mots = '']) => mots)),
  );

/** Ce qu’une page peut employer sans l’écrire. */
interface Ailleurs {
  /** Les mots du code des îlots de la page : mots-des-ilots.ts. */
  readonly ilots: ReadonlySet<string>;
  /** Les classes que le script de toute page peut poser : celles du dialogue de la recherche. */
  readonly classes: ReadonlySet<string>;
  /** Les classes que les scripts basculent sur un élément de la page : voir `basculeesPar`. */
  readonly basculees: ReadonlySet<string>;
  /** Les variables que lisent les feuilles chargées à part : l’impression, la recherche. */
  readonly variables: ReadonlySet<string>;
}

/**
 * Ôte des styles d’une page les règles qui ne peuvent toucher aucun de ses éléments, et les variables que rien ne
 * lit : Astro écrit dans chaque page ceux de tous les composants qu’elle aurait pu montrer. Une règle se juge à
 * son premier élément, puisqu’un script peut ajouter à une boîte des enfants que la page n’a pas encore, et une
 * classe qu’un script bascule n’est jamais exigée. Une page à îlots garde aussi ce que leur code sait nommer. La politique de sécurité suit.
 */
export function elaguerLesStyles(
  html: string,
  { ilots, classes: posees, basculees, variables: lues }: Ailleurs,
): string {
  const { classes: ecrites, balises } = nomsDe(html.replace(style, ''));
  const classes = ecrites.union(posees);
  const avecIlots = html.includes('<astro-island');
  const noms: Noms = avecIlots
    ? { classes: classes.union(ilots), balises: balises.union(ilots), avecIlots }
    : { classes, balises, avecIlots };
  const feuilles = [...html.matchAll(style)].map(([entier, css = '']) => {
    return { entier, css, reste: elaguerUneFeuille(css, noms, basculees) };
  });
  // Un îlot peut lire une variable dans un style qu’il pose lui-même : sa page les garde toutes.
  const employees = variablesDe(html.replace(style, ''), ...feuilles.map(({ reste }) => reste));
  const oter = (reste: string) =>
    avecIlots ? reste : oterLesAnimations(oterLesVariables(reste, employees.union(lues)));
  return feuilles.reduce((page, { entier, css, reste: regles }) => {
    const reste = oter(regles);
    if (reste === css) return page;
    return page
      .replace(entier, () => entier.replace(css, () => reste))
      .replaceAll(empreinteDe(css), empreinteDe(reste));
  }, html);
}
