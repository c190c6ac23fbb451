/** Le fichier des sources que le questionnaire peut citer : il se demande entier, quoi que l’on réponde. */
export const REFERENCES_CITABLES = '/verifier/references.txt';

/** Le fichier des décisions codées, parmi lesquelles le résultat cherche les cas proches. */
export const CAS_CODES = '/verifier/cas.txt';
