import { recommencer } from '../../lib/chargement/reprise.ts';

/**
 * Charge de quoi animer une figure quand elle approche de l’écran, une fois ; avant, la page n’exécute rien
 * d’elle. Si le réseau manque, la figure reste telle quelle et l’on réessaie.
 */
export function quandVu<E extends HTMLElement>(
  selecteur: string,
  charger: () => Promise<(figure: E) => unknown>,
): void {
  const animer = (figure: E, echecs: number): void => {
    charger().then(
      (donnerVie) => donnerVie(figure),
      () => recommencer(echecs + 1, () => animer(figure, echecs + 1)),
    );
  };
  const observateur = new IntersectionObserver(
    (entrees) => {
      for (const { isIntersecting, target } of entrees) {
        if (!isIntersecting) continue;
        observateur.unobserve(target);
        animer(target as E, 0);
      }
    },
    { rootMargin: '300px' },
  );
  for (const figure of document.querySelectorAll<E>(selecteur)) observateur.observe(figure);
}
