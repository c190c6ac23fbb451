/**
 * Les termes voisins d’un terme, avec leur nom.
 * @throws si l’un d’eux n’a pas de fiche.
 */
export function exigerDansLeGlossaire(
  noms: ReadonlyMap<string, string>,
  id: string,
  voirAussi: readonly string[],
): readonly (readonly [id: string, nom: string])[] {
  return voirAussi.map((voisin) => {
    const nom = noms.get(voisin);
    if (nom === undefined) {
      throw new Error(
        `« ${voisin} » n’est pas au glossaire : corriger « voirAussi » dans src/content/glossaire/${id}.md, ou créer sa fiche.`,
      );
    }
    return [voisin, nom];
  });
}
