/**
 * Le titre de la page d’un article du Code du travail, que son adresse suffit à dire : l’annuaire ne l’écrit pas
 * cent cinquante fois. Vide pour une autre adresse.
 */
export function titreDeLoi(adresse: string): string {
  const [, lettre = '', numero] = /^\/code-du-travail\/([A-Z])(\d.*)\/$/.exec(adresse) ?? [];
  return numero === undefined ? '' : `Article ${lettre}.\u00A0${numero} du Code du travail`;
}
