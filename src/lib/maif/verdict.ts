import { conclure } from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';
import { troisReponses } from '../questionnaire/trois-reponses.ts';
import type { Verdict } from './rejouer.ts';

/** Ce que le moteur répond de ces faits : ses trois réponses, et les règles qui paraissent manquées ou restent à vérifier. */
export function verdictDe(faits: Faits): Verdict {
  const conclusions = conclure(faits);
  const regles = (...statuts: readonly string[]) =>
    conclusions.dispositif.obligations
      .filter(({ statut }) => statuts.includes(statut))
      .map(({ titre }) => titre);
  return {
    reponses: troisReponses(conclusions).map(({ libelle, phrase, allure }) => ({
      libelle,
      phrase,
      allure,
    })),
    enCause: regles('manquement', 'interdit'),
    aVerifier: regles('a-verifier'),
  };
}
