/** La police qui remplaçait Arial, absente, quand les nombres ont été relevés. */
export const POLICE_DES_NOMBRES = 'DejaVu Sans';

/**
 * Le nombre de pages de chaque document, imprimé par LibreOffice là où ils ont été relevés : Arial n’y est pas
 * installée, DejaVu Sans, plus large, la remplace. Un nombre change quand le texte change : le relever après avoir regardé les pages.
 */
export const pagesAttendues: Readonly<Record<string, number>> = {
  'lettre-contestation-d-une-sanction': 2,
  'vierge-contestation-d-une-sanction': 1,
  'lettre-demande-d-acces': 2,
  'vierge-demande-d-acces': 1,
  'lettre-demande-d-information': 2,
  'vierge-demande-d-information': 1,
  'lettre-note-chronologique': 2,
  'vierge-note-chronologique': 1,
  'lettre-plainte-a-la-cnil': 2,
  'vierge-plainte-a-la-cnil': 1,
  'lettre-precisions-sur-les-motifs': 1,
  'vierge-precisions-sur-les-motifs': 1,
  'lettre-question-au-dpo': 2,
  'vierge-question-au-dpo': 1,
  'lettre-signalement-au-cse': 2,
  'vierge-signalement-au-cse': 1,
  'kit-interet-legitime': 2,
  'kit-analyse-d-impact': 2,
  'kit-note-cse': 2,
  'kit-panneau': 1,
  'kit-note': 3,
  'kit-notice': 3,
  'kit-recu': 1,
  'kit-registre': 2,
  'kit-conservation': 1,
  'etat-des-lieux': 4,
  registre: 2,
};
