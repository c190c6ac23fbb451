/** Quand l’écran présent a pu être peint : après la prochaine image, ou aussitôt si rien ne se montre. */
export const apresLaPeinture = (): Promise<void> =>
  new Promise((suite) => {
    const ensuite = () => setTimeout(suite);
    if (document.hidden) ensuite();
    else requestAnimationFrame(ensuite);
  });
