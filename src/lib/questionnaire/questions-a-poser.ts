import { aDemanderDAbord, dire, questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Fait, Role, Variante } from '../droit/surveillance/index.ts';

/** Une question à poser par écrit, et à qui. */
interface QuestionAPoser {
  readonly question: string;
  /** « Au délégué à la protection des données, par écrit. » ; vide, si personne n’est désigné. */
  readonly a: string;
}

/** Au-delà, on ne sait plus laquelle poser. */
const AU_PLUS = 3;

/** Les questions dont les réponses déplaceraient le plus de conclusions, la plus utile d’abord : trois au plus. */
export const questionsAPoser = (
  variantes: readonly Variante[],
  role: Role | undefined,
  outil?: Dispositif,
): readonly QuestionAPoser[] =>
  aDemanderDAbord(variantes)
    .slice(0, AU_PLUS)
    .map(({ fait }) => {
      const { aDemander, intitule } = questions[fait];
      return {
        question: dire(aDemander?.question ?? intitule, role, [outil]),
        a: aDemander === undefined ? '' : `${dire(aDemander.a, role, [outil])}, par écrit.`,
      };
    });

/** Le fait de la question qui aiderait le plus ; aucun, si nulle réponse ne tranche rien. */
export const questionUtile = (variantes: readonly Variante[]): Fait | undefined =>
  aDemanderDAbord(variantes)[0]?.fait;
