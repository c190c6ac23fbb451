import type { LettreACharger } from '../../lib/contenu/lettre-a-charger.ts';
import type { IdDeLettre } from '../../lib/droit/surveillance/index.ts';
import { idDuBloc } from '../../lib/lettres/bloc.ts';
import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';

/**
 * Une lettre à remplir : celle que la page porte, sinon celle du site. Rien de ce que l’on a répondu ne part
 * avec la demande.
 * @throws si la lettre ne peut être lue.
 */
export async function chargerLettre(id: IdDeLettre): Promise<LettreACharger> {
  const bloc = document.getElementById(idDuBloc(id))?.textContent;
  // Frontière : nous avons écrit ce JSON à la construction du site.
  if (bloc !== undefined) return JSON.parse(bloc) as LettreACharger;
  return lireDesDonnees<LettreACharger>(`/modeles/${id}.json`);
}
