import type { Dossier } from '../../lib/droit/surveillance/index.ts';

/** L’élément de la page où le questionnaire s’ouvre ; caché tant qu’aucune réponse n’est confirmée. */
export const LIEU_DU_QUESTIONNAIRE = 'questionnaire-sur-place';

class Ouverture {
  dossier = $state.raw<Dossier>();
}

/** Les réponses confirmées que le questionnaire ouvre, dans la mémoire de la page ; aucune, tant qu’il est fermé. */
export const ouverture = new Ouverture();
