import { dire, questions } from '../../../lib/droit/surveillance/index.ts';
import type { Choix, Fait } from '../../../lib/droit/surveillance/index.ts';

/** Une condition de table, telle qu’une ligne de la grille la lit. */
export type ConditionLue = Readonly<Record<string, string | readonly string[] | undefined>>;

const liste = (valeur: string | readonly string[]): readonly string[] =>
  typeof valeur === 'string' ? [valeur] : valeur;

const estUnFait = (nom: string): nom is Fait => Object.hasOwn(questions, nom);

/** « Q6 : rien, ou après coup » : les réponses attendues, par numéro de question. */
export function conditionEnClair(
  si: ConditionLue,
  numeros: ReadonlyMap<Fait, number>,
): { readonly question: string; readonly reponses: readonly string[] }[] {
  return Object.entries(si).flatMap(([fait, admises]) => {
    if (!estUnFait(fait) || admises === undefined) return [];
    const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
    const reponses = liste(admises).map((reponse) =>
      dire(choix[reponse]?.libelle ?? reponse, 'salarie'),
    );
    return { question: `Q${numeros.get(fait) ?? ''}`, reponses };
  });
}
