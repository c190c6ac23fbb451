import { lireUnFichier } from '../chargement/lire-un-fichier.ts';
import { lireReferences } from '../contenu/references-ecrites.ts';
import type { Reference } from '../contenu/reference.ts';
import type { Source } from '../droit/surveillance/index.ts';
import { REFERENCES_CITABLES } from './fichiers-lus.ts';

/** Les sources que le questionnaire peut citer, avec leur libellé, leur adresse et leur autorité. */
export type References = Readonly<Partial<Record<Source, Reference>>>;

/**
 * Charge ces références.
 * @throws si le fichier n’arrive pas.
 */
export const chargerLesReferences = async (): Promise<References> =>
  lireReferences(await lireUnFichier(REFERENCES_CITABLES));
