import { enClair } from '../dates/dates.ts';
import type { Lecture } from '../schemas/lecture-de-decision.ts';
import { sitesOfficiels } from '../schemas/lecture-de-decision.ts';

const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' });

const phrases: Record<Lecture['niveau'], (chez: string) => string> = {
  'texte-officiel-lu': (chez) => `Le texte officiel a été lu en entier : ${chez}.`,
  'copie-lue': (chez) => `Le texte a été lu en entier dans une copie, non officielle : ${chez}.`,
  'commentaires-concordants': (chez) =>
    `Le texte entier n’a pas pu être ouvert. La décision est connue par ${chez}, qui concordent.`,
  'source-unique': (chez) =>
    `Le texte entier n’a pas pu être ouvert. Un seul commentaire, un extrait ou la presse fait connaître la décision : ${chez}. À citer avec réserve.`,
};

/** Comment une décision a été lue, chez qui et quel jour, en phrases. */
export function direLaLecture({ niveau, ou, le }: Lecture): string {
  return `${phrases[niveau](enumeration.format(ou))} Vérifié le ${enClair(le)}.`;
}

const sansWww = (hote: string): string => hote.replace(/^www\./, '');

/** Le nom d’hôte d’une adresse, sans « www. ». */
export const hoteDe = (adresse: string): string => sansWww(new URL(adresse).hostname);

/** Vrai si l’adresse est celle d’un site officiel connu. */
export function estOfficielle(adresse: string): boolean {
  return sitesOfficiels.some((site) => sansWww(site) === hoteDe(adresse));
}
