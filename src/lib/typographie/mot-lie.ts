/**
 * L’élément qui tient un mot sur une ligne. Un nom qu’aucune feuille de style n’emploie : un sélecteur
 * d’élément, « li span » par exemple, ne peut pas l’attraper.
 */
export const MOT_LIE = 'mot-lie';
