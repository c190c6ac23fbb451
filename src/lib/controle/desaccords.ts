/**
 * Ce que les décisions jugent autrement que nos règles, et pourquoi nous gardons la règle. Un désaccord
 * absent d’ici arrête la construction ; une explication devenue inutile aussi.
 */
export const desaccordsExpliques: Readonly<Record<string, string>> = {
  'cass-soc-2008-06-45279-canon : information-individuelle':
    'Arrêt isolé de 2008, dépassé : sa portée est douteuse depuis le RGPD et l’arrêt n° 22-15.793.',
};
