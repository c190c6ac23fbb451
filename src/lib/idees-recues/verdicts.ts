import type { Verdict } from '../schemas/idee-recue.ts';

/** Le verdict en mot. */
export const motDuVerdict: Readonly<Record<Verdict, string>> = {
  vrai: 'Vrai',
  faux: 'Faux',
  'ca-depend': 'Ça dépend',
};

/** Une carte nommée hors de sa page : la phrase ne s’y lit jamais sans ce qu’elle vaut. */
export const nommerLaCarte = (phrase: string, verdict: Verdict): string =>
  `« ${phrase} » : ${motDuVerdict[verdict].toLocaleLowerCase('fr')}`;

/** Le verdict en signe : un tracé dans un carré de seize. */
export const signeDuVerdict: Readonly<Record<Verdict, string>> = {
  vrai: 'm3 8.5 3.5 3.5L13 4.5',
  faux: 'm4 4 8 8M12 4l-8 8',
  'ca-depend': 'M3 6c3-3 7 3 10 0M3 11c3-3 7 3 10 0',
};
