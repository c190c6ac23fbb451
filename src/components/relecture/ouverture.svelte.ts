import type { Dossier } from '../../lib/droit/surveillance/index.ts';

/** L’élément de la page où le questionnaire s’ouvre ; caché tant qu’aucune réponse n’est confirmée. */
export const LIEU_DU_QUESTIONNAIRE = 'questionnaire-sur-place';

/** Les réponses confirmées que le questionnaire ouvre, dans la mémoire de la page ; aucune, tant qu’il est fermé. */
export const ouverture = $state<{ dossier: Dossier | undefined }>({ dossier: undefined });
