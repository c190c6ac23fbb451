import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { chargerLesPhrases } from '../../lib/chargement/regles/charger.ts';
import { chargerLesCasProches } from './charger-les-cas-proches.ts';

/**
 * Charge le résultat, et d’abord ses phrases. L’accueil le demande d’avance, quoi que l’on réponde.
 * @throws s’il ne peut être chargé.
 */
export const chargerLeResultat = uneSeuleDemande(async () => {
  await chargerLesPhrases();
  return (await import('./ecrans/Resultat.svelte')).default;
});

/**
 * Demande d’avance le résultat, puis les cas proches : toujours les mêmes fichiers, dans le même ordre.
 * @throws s’ils ne peuvent être chargés.
 */
export const chargerLaSuite = uneSeuleDemande(async () => {
  await chargerLeResultat();
  await chargerLesCasProches();
});
