/** Montre un écran depuis son haut, et donne le focus à son titre. Hors de la page, rien ne se passe. */
export function arriver(titre: HTMLElement): void {
  titre.closest('.questionnaire')?.scrollIntoView({ block: 'start' });
  titre.focus({ preventScroll: true });
}
