/** Échap replie le menu de l’en-tête et y rend le clavier ; sans script, il se replie d’où il s’ouvre. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu');
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
