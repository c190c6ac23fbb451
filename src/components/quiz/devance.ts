/** Vrai si la question d’entrée est déjà à l’écran : on a pressé « Commencer » avant les scripts (veiller.js). */
export const entreeDejaMontree = (): boolean =>
  document.querySelector('[data-ecran]:not([hidden]) fieldset') !== null;
