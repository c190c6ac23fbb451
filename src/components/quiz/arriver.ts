/**
 * Donne le focus au titre d’un écran, ôte celui que l’on quitte, s’il est encore là, et montre la page depuis son haut.
 * Dans cet ordre : le focus passe d’un titre à l’autre sans se perdre, et le navigateur ne compose la page qu’une fois.
 * Hors de la page, rien ne se passe.
 */
export function arriver(titre: HTMLElement, quitte?: HTMLElement): void {
  titre.focus({ preventScroll: true });
  quitte?.remove();
  titre.closest('.questionnaire')?.scrollIntoView({ block: 'start' });
}
