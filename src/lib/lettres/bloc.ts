/** L’élément d’une page qui porte une lettre à remplir : le fichier à emporter n’a pas de réseau. */
export const idDuBloc = (id: string): string => `lettre-${id}`;
