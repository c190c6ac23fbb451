/** Les règles de premier niveau d’une feuille de style, dans l’ordre. */
export function regles(css: string): readonly string[] {
  const trouvees: string[] = [];
  let debut = 0;
  let profondeur = 0;
  for (const { 0: signe, index } of css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/gu)) {
    if (signe === '{') profondeur += 1;
    else if (signe === '}') profondeur -= 1;
    else if (signe !== ';') continue;
    if (profondeur > 0) continue;
    trouvees.push(css.slice(debut, index + 1).trim());
    debut = index + 1;
  }
  return trouvees;
}

const bloc = /^(@(?:media|supports|container)[^{]*)\{(.*)\}$/su;

/**
 * Plusieurs feuilles en une : chaque règle une seule fois, à sa première place. Un bloc conditionnel se lit
 * règle par règle : deux pages n’en portent pas toujours les mêmes.
 */
export function fusionner(feuilles: readonly string[]): string {
  const ecrites = new Set<string>();
  const neuve = (regle: string, tete: string): boolean => {
    const cle = `${tete}{${regle}`;
    if (ecrites.has(cle)) return false;
    ecrites.add(cle);
    return true;
  };
  return feuilles
    .flatMap(regles)
    .map((regle) => {
      const [, tete, corps] = bloc.exec(regle) ?? [];
      if (tete === undefined || corps === undefined) return neuve(regle, '') ? regle : '';
      const reste = regles(corps)
        .filter((une) => neuve(une, tete))
        .join('');
      return reste === '' ? '' : `${tete}{${reste}}`;
    })
    .join('');
}

const portee = /data-astro-cid-\w+/gu;

/** Ôte les règles de composants dont le contenu n’a aucun élément. */
export function garderUtiles(css: string, contenu: string): string {
  const presentes = new Set(contenu.match(portee));
  return regles(css)
    .filter((regle) => {
      const citees = regle.match(portee) ?? [];
      return citees.length === 0 || citees.some((cle) => presentes.has(cle));
    })
    .join('');
}

/** Remplace les noms qu’Astro donne aux portées des composants par de plus courts. */
export function raccourcir(texte: string): string {
  const noms = new Map<string, string>();
  return texte.replaceAll(portee, (cle) => {
    const nom = noms.get(cle) ?? `data-${noms.size.toString(36)}`;
    noms.set(cle, nom);
    return nom;
  });
}
