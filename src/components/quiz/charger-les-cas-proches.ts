import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { lireUnFichier } from '../../lib/chargement/lire-un-fichier.ts';
import { CAS_CODES } from '../../lib/questionnaire/references.ts';

/**
 * Charge les cas proches. Le questionnaire les demande d’avance, pendant que l’on lit l’accueil : le résultat, lui,
 * ne demande plus rien au réseau. Les décisions codées viennent entières, telles que leur fichier les écrit.
 * @throws s’ils ne peuvent être chargés.
 */
export const chargerLesCasProches = uneSeuleDemande(async () => {
  const [{ default: CasProches }, decisions] = await Promise.all([
    import('./CasProches.svelte'),
    lireUnFichier(CAS_CODES),
  ]);
  return { CasProches, decisions };
});
