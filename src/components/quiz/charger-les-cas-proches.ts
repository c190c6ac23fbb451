import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { chargerLesDecisions } from './decisions.ts';

/**
 * Charge les cas proches. Le questionnaire les demande d’avance, pendant que l’on lit l’accueil : le résultat, lui,
 * ne demande plus rien au réseau.
 * @throws s’ils ne peuvent être chargés.
 */
export const chargerLesCasProches = uneSeuleDemande(async () => {
  const [{ default: CasProches }, decisions] = await Promise.all([
    import('./CasProches.svelte'),
    chargerLesDecisions(),
  ]);
  return { CasProches, decisions };
});
