import { lireUnFichier } from '../chargement/lire-un-fichier.ts';
import { lireReferences } from '../contenu/references-ecrites.ts';
import type { Reference } from '../contenu/reference.ts';
import type { Source } from '../droit/surveillance/index.ts';

/** Les sources que le questionnaire peut citer, avec leur libellé, leur adresse et leur autorité. */
export type References = Readonly<Partial<Record<Source, Reference>>>;

/** Le fichier qui les porte toutes : il se demande entier, quoi que l’on réponde. */
export const REFERENCES_CITABLES = '/verifier/references.txt';

/** Le fichier des décisions codées, parmi lesquelles le résultat cherche les cas proches. */
export const CAS_CODES = '/verifier/cas.txt';

/**
 * Charge ces références.
 * @throws si le fichier n’arrive pas.
 */
export const chargerLesReferences = async (): Promise<References> =>
  lireReferences(await lireUnFichier(REFERENCES_CITABLES));
