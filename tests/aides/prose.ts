/**
 * Toutes les phrases d’une donnée, où qu’elles soient : les chaînes qui contiennent une espace.
 * Les identifiants n’en contiennent pas.
 */
export function phrasesDe(donnee: unknown): string[] {
  if (typeof donnee === 'string') return /\s/.test(donnee) ? [donnee] : [];
  if (typeof donnee !== 'object' || donnee === null) return [];
  return Object.values(donnee).flatMap(phrasesDe);
}

/** Mots qu’aucun texte du questionnaire n’emploie : ils jugent, pressent ou exagèrent. */
export const motsInterdits =
  /(?<!\p{L})(veuillez|illégal\p{L}*|très|trop|vraiment|absolument|totalement|extrêmement|parfaitement|clairement|évidemment|énormément|hautement|gravement|scandaleu\p{L}*|preuve nulle|licenciement nul)(?!\p{L})/iu;

/** Ce qui manque à la typographie française d’une phrase. */
export function fautesDeTypographie(phrase: string): string[] {
  const regles: readonly (readonly [string, RegExp])[] = [
    ['apostrophe droite', /'/],
    ['guillemets droits', /"/],
    ['espace sécable ou absente avant « ; ! ? »', /[^\u202f][;!?]/u],
    ['espace sécable ou absente avant « : »', /[^\u00a0]:(?!\/\/)/u],
    ['guillemet ouvrant sans insécable', /«(?!\u00a0)/u],
    ['guillemet fermant sans insécable', /(?<!\u00a0)»/u],
    ['trois points au lieu de « … »', /\.\.\./],
    ['espace double ou en bordure', / {2}|^ | $/],
  ];
  return regles.filter(([, regle]) => regle.test(phrase)).map(([nom]) => nom);
}

/** Nombre de mots d’une phrase ; l’apostrophe ne coupe pas, la ponctuation ne compte pas. */
export function compterLesMots(phrase: string): number {
  return phrase.split(/\s+/u).filter((mot) => /[\p{L}\d]/u.test(mot)).length;
}
