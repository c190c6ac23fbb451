import { chargerLesRaisons } from '../chargement/regles/charger.ts';
import type { Dossier } from '../droit/surveillance/index.ts';
import type { Lecture } from './lecture.ts';

/** D’où viennent des réponses qui n’ont pas été données dans cette page. */
export type Origine = 'lien' | 'fichier' | 'appareil' | 'notice';

/** Ce que l’on dit une fois les réponses reçues. */
export const provenances: Readonly<Record<Origine, string>> = {
  lien: 'Ces réponses viennent d’un lien. Elles sont dans cette page\u00a0; l’adresse ne les montre plus.',
  fichier: 'Ces réponses viennent de votre fichier. Il n’a pas été envoyé.',
  appareil: 'Ces réponses étaient gardées sur cet appareil.',
  notice:
    'Ces réponses viennent de la notice que vous avez relue. Elles ne quittent pas cette page.',
};

/** Des réponses qui arrivent : illisibles, ou à confirmer parce qu’elles en remplaceraient d’autres. */
export type Arrivee =
  | {
      readonly message: string;
      /** De quoi réessayer sans attendre, si c’est le réseau qui a manqué. */
      readonly reessayer?: () => void;
    }
  | {
      readonly dossier: Dossier;
      readonly origine: Origine;
      /** Ce que d’autres règles y changent, à dire avec les réponses. */
      readonly avis: readonly string[];
    };

/**
 * Lit un lien.
 * @throws si le réseau manque pour charger de quoi le lire.
 */
export async function lireUnLien(fragment: string): Promise<Lecture> {
  const { lireFragment } = await import('./lien.ts');
  const { reglesDAujourdHui } = await import('./regles-changees.ts');
  const lecture = lireFragment(fragment);
  return lecture.dossier === undefined ? lecture : { ...lecture, avis: [reglesDAujourdHui] };
}

/**
 * Lit un fichier choisi par la personne.
 * @throws si le réseau manque pour charger de quoi le lire, ou si le fichier ne s’ouvre plus.
 */
export async function lireUnFichier(fichier: File): Promise<Lecture> {
  // Un fichier d’autres règles se lit avec les raisons d’aujourd’hui : ce qu’elles changent se dit par elles.
  await chargerLesRaisons();
  const { lireFichier, TAILLE_MAXIMALE } = await import('./fichier.ts');
  // Un signe de trop suffit à dire que le fichier est trop gros : inutile de le lire en entier.
  return lireFichier(await fichier.slice(0, TAILLE_MAXIMALE + 1).text());
}

/** Ce que l’on dit tant que le réseau manque pour lire des réponses. */
export const panne =
  'Ces réponses n’ont pas encore pu être lues : la connexion a manqué. Nouvel essai dès qu’elle revient. Vos réponses en cours n’ont pas changé.';
