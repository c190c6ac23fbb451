import { insister } from '../../lib/chargement/reprise.ts';

/**
 * Charge de quoi animer une figure, ses données comprises, quand elle approche de l’écran, une fois ; avant, la page
 * n’exécute rien d’elle. Si le réseau manque, la figure reste telle quelle et l’on réessaie.
 */
export function quandVu<E extends HTMLElement>(
  selecteur: string,
  charger: (figure: E) => Promise<(figure: E) => unknown>,
): void {
  const observateur = new IntersectionObserver(
    (entrees) => {
      for (const { isIntersecting, target } of entrees) {
        if (!isIntersecting) continue;
        observateur.unobserve(target);
        const figure = target as E;
        insister(
          () => charger(figure),
          (donnerVie) => donnerVie(figure),
        );
      }
    },
    { rootMargin: '300px' },
  );
  for (const figure of document.querySelectorAll<E>(selecteur)) observateur.observe(figure);
}
