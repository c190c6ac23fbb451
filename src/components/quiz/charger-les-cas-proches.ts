import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';

/**
 * Charge les cas proches. Le questionnaire les demande d’avance, pendant que l’on lit l’accueil : le résultat, lui,
 * ne demande plus rien au réseau.
 * @throws s’ils ne peuvent être chargés.
 */
export const chargerLesCasProches = uneSeuleDemande(
  async () => (await import('./CasProches.svelte')).default,
);
