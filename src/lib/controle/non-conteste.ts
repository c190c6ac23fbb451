import { completer, ordreDesFaits, questions, vocabulaire } from '../droit/surveillance/index.ts';
import type { Fait, Faits } from '../droit/surveillance/index.ts';

/** Dans le secteur public, la base la plus favorable n’est pas la même. */
const BASE_PUBLIQUE = 'mission-publique';

/**
 * Ce qu’un silence ne dit pas. `poste` est une exception de fond : il faut l’avoir plaidée. Qu’aucune autre preuve
 * n’existait, ou que d’autres aient été produites, c’est au juge de le constater : le lui prêter ferait dire admise
 * une preuve écartée.
 */
export const jamaisPretes = [
  'poste',
  'autre-preuve',
  'autres-preuves-produites',
] as const satisfies readonly Fait[];

/** La réponse prêtée à un fait que la décision ne discute pas ; `null` s’il n’y en a pas. */
export function reponsePretee(fait: Fait, secteur: Faits['secteur']): string | null {
  if (jamaisPretes.some((un) => un === fait)) return null;
  if (fait === 'base' && secteur === 'public') return BASE_PUBLIQUE;
  return questions[fait].versLEmployeur.at(-1) ?? null;
}

/**
 * Une décision lue « non contesté » : ce que le juge ne discute pas n’est pas inconnu, c’est ce que les
 * parties ne contestent pas (code de procédure civile, articles 4 et 5). Chaque fait **absent** reçoit la
 * réponse la plus favorable à l’employeur ; ce que la décision dit, même « je ne sais pas », reste. Jamais
 * `personnel` quand des contenus privés sont touchés. Ne sert qu’au contrôle public.
 */
export function nonConteste(faits: Faits): Faits {
  const { secteur } = completer(faits);
  const prives = faits.zones?.includes('contenus-prives') === true;
  const pretes = ordreDesFaits.flatMap((fait): [Fait, string | string[]][] => {
    const reponse = reponsePretee(fait, secteur);
    if (faits[fait] !== undefined || reponse === null) return [];
    if (fait === 'personnel' && prives) return [];
    return [[fait, vocabulaire[fait].multiple ? [reponse] : reponse]];
  });
  return { ...Object.fromEntries(pretes), ...faits };
}
