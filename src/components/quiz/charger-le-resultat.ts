import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { chargerLesPhrases } from '../../lib/chargement/regles/charger.ts';

/**
 * Charge le résultat, et d’abord les phrases de son premier écran. L’accueil le demande d’avance, quoi que l’on
 * réponde ; ce qui se lit dessous vient quand il s’affiche (`charger-le-dessous.ts`).
 * @throws s’il ne peut être chargé.
 */
export const chargerLeResultat = uneSeuleDemande(async () => {
  await chargerLesPhrases();
  return (await import('./ecrans/Resultat.svelte')).default;
});
