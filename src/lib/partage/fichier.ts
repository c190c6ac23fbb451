import { dateExiste, versionDesRegles } from '../droit/surveillance/index.ts';
import type { Dossier } from '../droit/surveillance/index.ts';
import { estObjet } from '../examen/lire-faits.ts';
import { refus, rienNeChange } from './lecture.ts';
import type { Lecture } from './lecture.ts';
import { conclusionsDe, direLesReglesChangees } from './regles-changees.ts';
import { verifierDossier } from './verifier.ts';

/** Ce qui reconnaît un fichier de ce site. */
const FORMAT = 'a-ma-connaissance/reponses';
const VERSION = 1;

/** Au-delà, ce n’est pas l’un de nos fichiers : on ne le lit même pas. */
export const TAILLE_MAXIMALE = 100_000;

/** Les réponses en JSON, avec leur format, la version des règles, leurs conclusions et le jour. */
export function ecrireFichier(dossier: Dossier, jour: string): string {
  const { communs, parDispositif } = dossier;
  const contenu = {
    format: FORMAT,
    version: VERSION,
    regles: versionDesRegles.numero,
    enregistreLe: jour,
    communs,
    parDispositif,
    conclusions: conclusionsDe(dossier),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
}

/** Une lecture, le jour de l’enregistrement s’il est lisible, et ce que d’autres règles y changent. */
export type LectureDeFichier = Lecture & {
  readonly enregistreLe?: string;
  readonly avis?: readonly string[];
};

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** Relit un fichier de réponses. Aucun texte ne fait échouer : ce qui ne se lit pas s’explique. */
export function lireFichier(texte: string): LectureDeFichier {
  if (texte.length > TAILLE_MAXIMALE)
    return refus(`Ce fichier est trop gros pour venir de ce site. ${rienNeChange}`);
  const brut = lireJson(texte);
  if (brut === undefined)
    return refus(`Ce fichier est abîmé, ou n’est pas un fichier de réponses. ${rienNeChange}`);
  if (!estObjet(brut) || brut['format'] !== FORMAT)
    return refus(`Ce fichier ne contient pas de réponses de ce site. ${rienNeChange}`);
  if (brut['version'] !== VERSION)
    return refus(
      `Ce fichier est écrit dans une version (${JSON.stringify(brut['version']) ?? 'absente'}) que cette page ne sait pas lire. ${rienNeChange}`,
    );
  const lecture = verifierDossier(brut['communs'], brut['parDispositif']);
  if (lecture.dossier === undefined) return lecture;
  const { enregistreLe, regles, conclusions } = brut;
  const avis = direLesReglesChangees(lecture.dossier, { regles, conclusions });
  return {
    ...lecture,
    ...(typeof enregistreLe === 'string' && dateExiste(enregistreLe) ? { enregistreLe } : {}),
    ...(avis.length > 0 ? { avis } : {}),
  };
}
