import { lireUnFichier } from '../chargement/lire-un-fichier.ts';
import { lireLesAutres, lireReferences } from '../contenu/references-ecrites.ts';
import type { Reference } from '../contenu/reference.ts';
import type { Source } from '../droit/surveillance/index.ts';

/** Les sources que le questionnaire peut citer, avec leur libellé, leur adresse et leur autorité. */
export type References = Readonly<Partial<Record<Source, Reference>>>;

/** Le fichier de celles que citent les questions, demandé entier quoi que l’on réponde. */
export const PREMIERES_REFERENCES = '/verifier/references.txt';

/** Le fichier de toutes les autres, et du détail de chacune : ce qui se lit sous le premier écran les cite. */
export const AUTRES_REFERENCES = '/verifier/autres-references.txt';

/** Le fichier des décisions codées, parmi lesquelles le résultat cherche les cas proches. */
export const CAS_CODES = '/verifier/cas.txt';

/**
 * Charge les premières références.
 * @throws si leur fichier n’arrive pas.
 */
export const chargerLesReferences = async (): Promise<References> =>
  lireReferences(await lireUnFichier(PREMIERES_REFERENCES));

/**
 * Charge les autres ; rend de quoi les joindre aux premières.
 * @throws si leur fichier n’arrive pas.
 */
export async function chargerLesAutresReferences(): Promise<(premieres: References) => References> {
  const ecrites = await lireUnFichier(AUTRES_REFERENCES);
  return (premieres) => lireLesAutres(ecrites, premieres);
}
