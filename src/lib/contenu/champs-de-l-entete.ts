/** Là où commence un champ de premier niveau : ses lignes suivantes sont en retrait, ou commencent par un tiret. */
const debutDeChamp = /^(?=[A-Za-z][\w-]*:)/mu;

/** De l’en-tête YAML d’une fiche, les seuls champs voulus : sur des milliers de fiches, lire le reste coûte. */
export function champsDeLEntete(entete: string, champs: readonly string[]): string {
  return entete
    .split(debutDeChamp)
    .filter((bloc) => champs.some((champ) => bloc.startsWith(`${champ}:`)))
    .join('');
}
