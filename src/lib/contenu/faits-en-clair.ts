import { dire, questions, type Choix, type Fait } from '../droit/surveillance/index.ts';
import type { Decision } from '../schemas/decision.ts';

/** Un fait d’une décision, dans les mots du questionnaire. */
interface FaitEnClair {
  readonly fait: Fait;
  readonly question: string;
  /** Une réponse par choix retenu. */
  readonly reponses: readonly string[];
}

/** Le questionnaire demande qui répond ; une décision dit qui est surveillé. */
const QUI = 'Qui est surveillé\u202f?';

/** Les faits que la fiche donne, dans l’ordre du questionnaire, comme un observateur les lirait. */
export function faitsEnClair({ faits }: Pick<Decision, 'faits'>): readonly FaitEnClair[] {
  return Object.entries(questions).flatMap(([cle, { intitule, choix }]) => {
    const fait = cle as Fait;
    const donnees = [faits[fait]].flat().filter((reponse) => typeof reponse === 'string');
    if (donnees.length === 0) return [];
    const rang = (reponse: string) => Object.keys(choix).indexOf(reponse);
    const reponses = donnees
      .toSorted((a, b) => rang(a) - rang(b))
      .map((reponse) => libelleDe(choix, reponse));
    return [{ fait, question: fait === 'role' ? QUI : intitule.observateur, reponses }];
  });
}

function libelleDe(choix: Readonly<Record<string, Choix>>, reponse: string): string {
  return dire(choix[reponse]?.libelle ?? 'on ne sait pas', 'observateur');
}
