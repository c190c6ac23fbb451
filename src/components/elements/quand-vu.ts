/** Charge de quoi animer une figure quand elle approche de l’écran, une fois ; avant, la page n’exécute rien d’elle. */
export function quandVu<E extends HTMLElement>(
  selecteur: string,
  charger: () => Promise<(figure: E) => unknown>,
): void {
  const observateur = new IntersectionObserver(
    (entrees) => {
      for (const { isIntersecting, target } of entrees) {
        if (!isIntersecting) continue;
        observateur.unobserve(target);
        void charger().then((animer) => animer(target as E));
      }
    },
    { rootMargin: '300px' },
  );
  for (const figure of document.querySelectorAll<E>(selecteur)) observateur.observe(figure);
}
