import type { Fait, Faits } from '../droit/surveillance/index.ts';
import type { Option } from './reponses.ts';

/**
 * Le procès, à la question du moment. Le vocabulaire dit la suite d’une part, ce qui se passe devant le juge d’autre
 * part : à l’écran c’est un seul choix, qui ne sort pas d’ici. Ce qui se garde et se partage reste le vocabulaire.
 */
const MARQUE = '/proces';

/** Ce que dit un choix du moment : la suite, et s’il y a un procès ; on n’en sait rien devant « je ne sais pas ». */
interface Moment {
  readonly reponses: readonly string[];
  readonly proces: boolean | undefined;
}

/** Sépare la suite et le procès ; les autres questions ne disent rien d’un procès. */
export function lireLeMoment(fait: Fait, cochees: readonly string[]): Moment {
  if (fait !== 'suite') return { reponses: cochees, proces: undefined };
  const proces = cochees.some((une) => une.endsWith(MARQUE));
  return {
    reponses: cochees.map((une) => une.replace(MARQUE, '')),
    proces: cochees.includes('inconnu') ? undefined : proces,
  };
}

/** Le choix à cocher pour ces réponses, s’il y a un procès. */
export const cocherLeMoment = (
  reponses: readonly string[],
  proces: boolean | undefined,
): readonly string[] => (proces === true ? reponses.map((reponse) => reponse + MARQUE) : reponses);

/**
 * Les faits d’après lesquels on choisit des démarches. Un procès dit, on ne sait pas encore ce que l’employeur y demande :
 * quoi que ce soit, les démarches sont les mêmes, celles de qui a déjà un juge.
 */
export const pourAgir = (cas: readonly Faits[], auProces: boolean): readonly Faits[] =>
  auProces
    ? cas.map((faits) => ({
        ...faits,
        'mise-en-balance': faits['mise-en-balance'] ?? 'demandee',
      }))
    : cas;

/** Ce qu’un procès peut suivre. */
const libelles: Readonly<Record<string, string>> = {
  'autre-usage': 'Sur la paie, une retenue, une astreinte ou une évaluation',
  sanction: 'Après une sanction autre que le licenciement',
  licenciement: 'Après un licenciement',
  'candidature-ecartee': 'Après une candidature écartée',
};

/** Ces choix du moment, chacun disant qu’il n’y a pas de procès. */
export const sansProces = (options: readonly Option[]): readonly Option[] =>
  options.map((option) => {
    if (libelles[option.reponse] === undefined) return option;
    const precision = [option.precision, 'Sans procès à ce jour.'].filter(Boolean).join(' ');
    return { ...option, precision };
  });

/** Les mêmes, quand un juge est saisi. */
export const avecProces = (options: readonly Option[]): readonly Option[] =>
  options.flatMap(({ reponse }) => {
    const libelle = libelles[reponse];
    return libelle === undefined ? [] : [{ reponse: reponse + MARQUE, libelle }];
  });
