import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';

/**
 * Charge les questions et leurs règles. L’accueil les demande d’avance, pendant qu’on le lit.
 * @throws si elles ne peuvent être chargées.
 */
export const chargerLeQuestionnaire = uneSeuleDemande(
  async () => (await import('./Questionnaire.svelte')).default,
);
