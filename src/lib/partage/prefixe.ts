/** Ce qui ouvre une fin d’adresse porteuse de réponses ; la version suit. */
export const PREFIXE = '#r=';

/** Vrai si cette fin d’adresse prétend porter des réponses. */
export const porteDesReponses = (fragment: string): boolean => fragment.startsWith(PREFIXE);
