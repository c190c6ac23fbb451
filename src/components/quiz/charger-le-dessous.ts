import { uneSeuleDemande } from '../../lib/chargement/une-seule-demande.ts';
import { lireUnFichier } from '../../lib/chargement/lire-un-fichier.ts';
import { chargerLesRaisons } from '../../lib/chargement/regles/charger.ts';
import { CAS_CODES, chargerLesAutresReferences } from '../../lib/questionnaire/references.ts';
import { apresLaPeinture } from './apres-la-peinture.ts';

/**
 * Charge ce qui se lit sous le premier écran du résultat : les raisons, les autres références, les décisions codées,
 * chacune entière. Le résultat le demande une fois peint, quoi que l’on ait répondu ; ensuite, il ne demande plus rien.
 * @throws s’il ne peut être chargé.
 */
export const chargerLeDessous = uneSeuleDemande(async () => {
  await apresLaPeinture();
  const [joindre, decisions] = await Promise.all([
    chargerLesAutresReferences(),
    lireUnFichier(CAS_CODES),
    chargerLesRaisons(),
  ]);
  const { default: Dessous, EtSi } = await import('./resultat/Dessous.svelte');
  return { Dessous, EtSi, joindre, decisions };
});
