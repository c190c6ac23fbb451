/** Échap referme le menu de l’en-tête, et rend le clavier au bouton qui l’ouvre. */
export function fermerParEchap(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu');
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
