/** Une phrase : elle va sur sa ligne, où elle se comprime mieux parmi les autres. Une chaîne vide aussi. */
const estUnePhrase = (valeur: string): boolean => valeur === '' || valeur.includes(' ');

/**
 * Des données en un texte qui se comprime bien : sur la première ligne, leur structure, où les noms d’un objet ne
 * s’écrivent qu’une fois pour tous ceux qui ont les mêmes ; ensuite une phrase par ligne, dans l’ordre.
 * @throws si ce ne sont pas que des données, ou si une phrase tient sur deux lignes.
 */
export function ecrireCompact(donnees: unknown): string {
  const formes = new Map<string, number>();
  const phrases: string[] = [];
  const ecrire = (valeur: unknown): unknown => {
    if (typeof valeur === 'string' && estUnePhrase(valeur)) {
      if (valeur.includes('\n')) throw new Error(`Une phrase sur deux lignes : « ${valeur} ».`);
      phrases.push(valeur);
      return '';
    }
    if (Array.isArray(valeur)) return [0, ...valeur.map(ecrire)];
    if (typeof valeur === 'object' && valeur !== null) {
      const entrees = Object.entries(valeur).filter(([, une]) => une !== undefined);
      const forme = entrees.map(([nom]) => nom).join(' ');
      const rang = formes.get(forme) ?? formes.size + 1;
      formes.set(forme, rang);
      return [rang, ...entrees.map(([, une]) => ecrire(une))];
    }
    if (valeur === undefined || typeof valeur === 'function')
      throw new Error('Une fonction parmi les données : la laisser dans un autre module.');
    return valeur;
  };
  const racine = ecrire(donnees);
  return [JSON.stringify([[...formes.keys()], racine]), ...phrases].join('\n');
}

/** Relit ce que `ecrireCompact` a écrit. */
export function lireCompact(texte: string): unknown {
  const [structure = '', ...phrases] = texte.split('\n');
  const [formes, racine] = JSON.parse(structure) as [readonly string[], unknown];
  let suivante = 0;
  const lire = (ecrite: unknown): unknown => {
    if (ecrite === '') return phrases[suivante++];
    if (!Array.isArray(ecrite)) return ecrite;
    const [rang, ...valeurs] = ecrite.map(lire);
    if (rang === 0) return valeurs;
    const noms = formes[Number(rang) - 1]?.split(' ') ?? [];
    return Object.fromEntries(valeurs.map((valeur, place) => [noms[place], valeur]));
  };
  return lire(racine);
}
