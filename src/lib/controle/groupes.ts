import { noteDe } from './bilan.ts';
import type { Bilan } from './bilan.ts';
import type { Controle, Note } from './comparer.ts';

/** Des décisions qui ont reçu la même note, et la page où elles se lisent. */
export interface GroupeDuControle {
  readonly note: Note;
  /** L’ancre de sa partie sur la page du contrôle, et le nom de sa page quand elle en a une. */
  readonly id: string;
  readonly titre: string;
  /** Le nom de sa page, en deux ou trois mots. */
  readonly court: string;
  /** Ce que sa page dit aux moteurs ; absente, le groupe se lit sur la page du contrôle même. */
  readonly description?: string;
  /** Une phrase qui dit comment lire ces décisions-là. */
  readonly phrase: string;
}

/**
 * Du plus discutable au moins : ce qui met les règles en défaut se lit d’abord, sur la page du contrôle. Le reste,
 * long, a ses pages.
 */
export const groupesDuControle: readonly GroupeDuControle[] = [
  {
    note: 'desaccord',
    id: 'desaccord',
    titre: 'En désaccord sur un point',
    court: 'en désaccord',
    phrase: 'La règle est gardée, et voici pourquoi.',
  },
  {
    note: 'abstention',
    id: 'abstention',
    titre: 'Les règles s’abstiennent sur un point au moins',
    court: 's’abstiennent',
    phrase: 'Les faits connus ne portent pas de réponse ferme, là où un juge a tranché.',
  },
  {
    note: 'accord',
    id: 'meme-reponse',
    titre: 'La même réponse sur tout ce qui se compare',
    court: 'même réponse',
    description: 'Les décisions dont les règles du questionnaire donnent la même réponse.',
    phrase: 'Les règles répondent, sur chaque point comparable, ce qui a été jugé.',
  },
  {
    note: 'non-comparable',
    id: 'non-comparable',
    titre: 'Rien à comparer',
    court: 'rien à comparer',
    description: 'Les décisions qui ne tranchent rien de ce que le questionnaire conclut.',
    phrase:
      'Ces décisions n’ont pas tranché ce que le questionnaire conclut, ou nos faits n’y suffisent pas.',
  },
];

/** Les contrôles de ce groupe, dans l’ordre du bilan. */
export const controlesDe = ({ controles }: Bilan, note: Note): readonly Controle[] =>
  controles.filter((controle) => noteDe(controle) === note);

/** L’adresse où se lit ce groupe. */
export const adresseDuGroupe = ({ id, description }: GroupeDuControle): string =>
  description === undefined ? `/regles/controle/#${id}` : `/regles/controle/${id}/`;
