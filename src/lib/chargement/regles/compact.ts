/** Une phrase : elle va sur sa ligne, où elle se comprime mieux parmi les autres. Une chaîne vide aussi. */
const estUnePhrase = (valeur: string): boolean => valeur === '' || valeur.includes(' ');

/** Le premier signe : les signes d’avant commandent, ou séparent. */
const PREMIER = 33;

/**
 * Ce qu’un signe veut dire : un mot ; la phrase suivante (`null`) ; une phrase déjà écrite (-1 pour la première) ; une
 * liste de tant de valeurs ; un objet, par les signes de ses noms ; une autre valeur, telle quelle.
 */
type Sens = string | null | number | readonly [noms: string] | { readonly est: unknown };

/** Les valeurs d’une liste se rangent ensemble, et celles d’un même nom aussi : elles se ressemblent. */
const colonneDeListe = (colonne: string): string => `${colonne}.`;

/** Ce que l’écriture range : un objet s’y dit encore par ses noms. */
type Range = Exclude<Sens, readonly [string]> | readonly string[];

/** Ce qui se ressemble se suit : les mots, les nombres, le reste, puis les objets, qui se disent par leurs mots. */
const sorteDe = (valeur: Range): number =>
  typeof valeur === 'string' ? 0 : Array.isArray(valeur) ? 3 : typeof valeur === 'number' ? 1 : 2;

/**
 * Des données en un texte qui se comprime bien : sur la première ligne, le sens des signes ; puis une ligne de signes
 * par nom d’objet, dans l’ordre où on les rencontre ; une ligne vide ; enfin chaque phrase sur la sienne, une fois.
 * @throws si ce ne sont pas que des données, ou si une phrase tient sur deux lignes.
 */
export function ecrireCompact(donnees: unknown): string {
  const sens = new Map<string, Range>();
  const colonnes = new Map<string, string[]>();
  const phrases: string[] = [];
  const retenir = (valeur: Range): string => {
    const cle = JSON.stringify(valeur);
    sens.set(cle, valeur);
    return cle;
  };
  const ranger = (colonne: string, valeur: Range): void => {
    colonnes.set(colonne, [...(colonnes.get(colonne) ?? []), retenir(valeur)]);
  };
  const ecrire = (valeur: unknown, colonne: string): void => {
    if (valeur === undefined || typeof valeur === 'function')
      throw new Error('Une fonction parmi les données : la laisser dans un autre module.');
    if (typeof valeur === 'string' && estUnePhrase(valeur)) {
      if (valeur.includes('\n')) throw new Error(`Une phrase sur deux lignes : « ${valeur} ».`);
      const deja = phrases.indexOf(valeur);
      ranger(colonne, deja < 0 ? null : -1 - deja);
      if (deja < 0) phrases.push(valeur);
    } else if (typeof valeur === 'string') ranger(colonne, valeur);
    else if (Array.isArray(valeur)) {
      ranger(colonne, valeur.length);
      for (const une of valeur) ecrire(une, colonneDeListe(colonne));
    } else if (typeof valeur === 'object' && valeur !== null) {
      const entrees = Object.entries(valeur).filter(([, une]) => une !== undefined);
      const noms = entrees.map(([nom]) => nom);
      noms.forEach(retenir);
      ranger(colonne, noms);
      for (const [nom, une] of entrees) ecrire(une, nom);
    } else ranger(colonne, { est: valeur });
  };
  ecrire(donnees, '');
  const ranges = [...sens].toSorted(([, un], [, autre]) => sorteDe(un) - sorteDe(autre));
  const signes = new Map(
    ranges.map(([cle], rang) => [cle, String.fromCharCode(PREMIER + rang)] as const),
  );
  const enSignes = (cles: readonly string[]) => cles.map((cle) => signes.get(cle)).join('');
  const dits = ranges.map(([cle, valeur]) =>
    Array.isArray(valeur)
      ? JSON.stringify([enSignes(valeur.map((nom) => JSON.stringify(nom)))])
      : cle,
  );
  return [`[${dits.join(',')}]`, ...[...colonnes.values()].map(enSignes), '', ...phrases].join(
    '\n',
  );
}

/** Relit ce que `ecrireCompact` a écrit. */
export function lireCompact(texte: string): unknown {
  const [premiere = '', ...lignes] = texte.split('\n');
  const sens = JSON.parse(premiere) as readonly Sens[];
  const phrases = lignes.slice(lignes.indexOf('') + 1);
  const colonnes = new Map<string, Iterator<string>>();
  let suivante = 0;
  const sensDe = (signe: string): Sens | undefined => sens[signe.charCodeAt(0) - PREMIER];
  const lire = (colonne: string): unknown => {
    const signes = colonnes.get(colonne) ?? (lignes[colonnes.size] ?? '')[Symbol.iterator]();
    colonnes.set(colonne, signes);
    const valeur = sensDe(String(signes.next().value));
    if (valeur === null) return phrases[suivante++];
    if (typeof valeur === 'number')
      return valeur < 0
        ? phrases[-1 - valeur]
        : Array.from({ length: valeur }, () => lire(colonneDeListe(colonne)));
    if (typeof valeur !== 'object') return valeur;
    if ('est' in valeur) return valeur.est;
    return Object.fromEntries(
      Array.from(valeur[0], (signe) => {
        const nom = String(sensDe(signe));
        return [nom, lire(nom)];
      }),
    );
  };
  return lire('');
}
