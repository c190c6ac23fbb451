import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { chargerLesRegles } from '../../lib/chargement/regles/charger.ts';
import { chargerLesReferences } from '../../lib/questionnaire/references.ts';

/**
 * Charge les questions, leurs règles et les références qu’elles citent. L’accueil les demande d’avance, pendant qu’on
 * le lit.
 * @throws si elles ne peuvent être chargées.
 */
export const chargerLeQuestionnaire = uneSeuleDemande(async () => {
  const [{ default: Questionnaire, poser }, references] = await Promise.all([
    chargerLesRegles().then(() => import('./Questionnaire.svelte')),
    chargerLesReferences(),
  ]);
  return { Questionnaire, references, poser: () => poser(references) };
});
