/** L’adresse d’une règle du questionnaire, obligation ou conclusion, par son identifiant. */
export const adresseDeRegle = (id: string): string => `/regles/${id}/`;
