import { horsDeLaBase, sousLaBase } from './base.ts';

/** Un lien interne qui ne mène nulle part, et ce qui lui manque. */
export interface LienRompu {
  /** La page qui porte le lien : « /affaire-maif/ ». */
  readonly page: string;
  readonly lien: string;
  readonly defaut: string;
}

/** Ce qu’une page offre et ce qu’elle demande. */
export interface Maillage {
  readonly identifiants: ReadonlySet<string>;
  readonly liens: readonly string[];
}

/** Un lien qui ne dépend pas de la page qui le porte. */
const entier = /^(?:\/|[a-z]+:)/u;

const SITE = 'https://site.invalid';

/** Ce qui, dans une page bâtie, n’est pas fait de balises. */
const horsBalises =
  /<!--[\s\S]*?-->|(<(?:script|style)(?:\s[^>]*)?>)[\s\S]*?(?=<\/(?:script|style)>)/gu;

/** Une balise ouvrante ; sa seule prise, ses attributs. */
const balise = /<[a-z][\w-]*((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/giu;
const attribut = /\s(id|href|src|action)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

const entites: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

const enTexte = (valeur: string) =>
  valeur.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|quot|apos|lt|gt));/giu,
    (_, hexa, decimal, nom) =>
      nom === undefined
        ? String.fromCodePoint(hexa === undefined ? Number(decimal) : Number.parseInt(hexa, 16))
        : (entites[nom] ?? ''),
  );

/** Chaque valeur d’attribut du site, écrite une fois : la page dont elle est tirée n’a pas à rester en mémoire. */
const connues = new Map<string, string>();

function enPropre(valeur: string): string {
  const connue = connues.get(valeur) ?? Buffer.from(valeur).toString();
  connues.set(connue, connue);
  return connue;
}

/**
 * Les identifiants d’une page, et toutes les adresses qu’elle nomme, une fois chacune. Lu balise à balise, sans
 * dresser l’arbre de la page : ce sont des milliers de pages que nous venons d’écrire.
 */
export function mailler(html: string): Maillage {
  const identifiants = new Set<string>();
  const liens = new Set<string>();
  for (const [, attributs = ''] of html.replaceAll(horsBalises, '$1').matchAll(balise))
    for (const [, nom = '', ...valeurs] of attributs.matchAll(attribut)) {
      const valeur = enPropre(enTexte(valeurs.find((une) => une !== undefined) ?? ''));
      if (nom.toLowerCase() === 'id') identifiants.add(valeur);
      else liens.add(valeur);
    }
  return { identifiants, liens: [...liens] };
}

/** L’adresse qu’un lien demande depuis une page ; `undefined` s’il sort du site. */
export function cibleDe(page: string, lien: string): URL | undefined {
  const cible = new URL(lien, SITE + page);
  return cible.origin === SITE ? cible : undefined;
}

/**
 * Les liens internes qui n’aboutissent ni à une page et son fragment, ni à un fichier.
 * @param base où le site est servi : un lien qui n’y mène pas sort du site.
 */
export function liensRompus(
  pages: ReadonlyMap<string, Maillage>,
  fichiers: ReadonlySet<string>,
  base = '/',
): readonly LienRompu[] {
  const defautDe = (depuis: string, lien: string): string | undefined => {
    const cible = cibleDe(sousLaBase(depuis, base), lien);
    if (cible === undefined) return undefined;
    if (!cible.pathname.startsWith(base)) return `il n’est pas sous la base « ${base} »`;
    const adresse = horsDeLaBase(cible.pathname, base);
    if (fichiers.has(adresse)) return undefined;
    const page = pages.get(adresse);
    if (page === undefined) return 'cette page n’existe pas';
    const fragment = decodeURIComponent(cible.hash.slice(1));
    // « #cle=valeur » n’est pas un endroit : la page le lit (src/lib/partage/).
    return fragment === '' || fragment.includes('=') || page.identifiants.has(fragment)
      ? undefined
      : `la page n’a pas d’endroit nommé « ${fragment} »`;
  };
  const juges = new Map<string, string | undefined>();
  /** Un lien entier mène au même endroit d’où qu’il parte : un menu n’est suivi qu’une fois. */
  const jugerUnEntier = (page: string, lien: string): string | undefined => {
    if (!juges.has(lien)) juges.set(lien, defautDe(page, lien));
    return juges.get(lien);
  };
  return [...pages].flatMap(([page, { liens }]) =>
    liens.flatMap((lien) => {
      const defaut = entier.test(lien) ? jugerUnEntier(page, lien) : defautDe(page, lien);
      return defaut === undefined ? [] : [{ page, lien, defaut }];
    }),
  );
}
