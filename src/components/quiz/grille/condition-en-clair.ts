import { dire, libellesPreuve, questions } from '../../../lib/droit/surveillance/index.ts';
import type { Choix, Fait } from '../../../lib/droit/surveillance/index.ts';

/** Une condition de table, telle qu’une ligne de la grille la lit. */
export type ConditionLue = Readonly<Record<string, string | readonly string[] | undefined>>;

const liste = (valeur: string | readonly string[]): readonly string[] =>
  typeof valeur === 'string' ? [valeur] : valeur;

/** Ce que les tableaux précédents ont donné, et que l’on ne coche pas. */
const derives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'La collecte': {
    'sans-manquement': 'sans manquement probable',
    'a-etablir': 'encore à vérifier',
    illicite: 'avec un manquement probable',
  },
  'La preuve': libellesPreuve,
};

const estUnFait = (nom: string): nom is Fait => Object.hasOwn(questions, nom);

/** « Q6 : rien ou après coup », « Q3 : tout sauf la filature » : la forme la plus courte. */
export function conditionEnClair(
  si: ConditionLue,
  numeros: ReadonlyMap<Fait, number>,
): { readonly question: string; readonly reponses: string }[] {
  return Object.entries(si).flatMap(([fait, valeur]) => {
    if (valeur === undefined) return [];
    if (!estUnFait(fait)) {
      const question = `La ${fait}`;
      const mots = liste(valeur).map((reponse) => derives[question]?.[reponse] ?? reponse);
      return { question, reponses: mots.join(' ou ') };
    }
    const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
    const nommer = (reponses: readonly string[]) =>
      reponses.map((reponse) => dire(choix[reponse]?.libelle ?? reponse, 'salarie')).join(' ou ');
    const admises = liste(valeur);
    const autres = Object.keys(choix).filter((reponse) => !admises.includes(reponse));
    const reponses =
      autres.length < admises.length / 2 ? `tout sauf ${nommer(autres)}` : nommer(admises);
    return { question: `Q${numeros.get(fait) ?? ''}`, reponses };
  });
}
