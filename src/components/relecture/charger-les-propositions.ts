import { chargerLesRegles } from '../../lib/chargement/regles/charger.ts';
import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';

/**
 * Charge de quoi tirer d’une notice des réponses du questionnaire, avec les règles qui les disent. La page le demande à
 * son ouverture, quel que soit le texte, après de quoi le lire.
 * @throws s’il ne peut être chargé.
 */
export const chargerLesPropositions = uneSeuleDemande(async () => {
  await chargerLesRegles();
  return import('../../lib/relecture/propositions.ts');
});
