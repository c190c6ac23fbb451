/** Le filtre par outil de la frise de la preuve ; les deux autres réglages n’ont pas besoin de script. */
export function animer(frise: HTMLElement): void {
  const choix = frise.querySelector<HTMLSelectElement>('#frise-outil');
  const boite = frise.querySelector<HTMLElement>('.outil');
  if (!choix || !boite) return;
  boite.hidden = false;
  choix.addEventListener('change', () => {
    for (const signe of frise.querySelectorAll<SVGAElement>('.signe-de-preuve')) {
      const siens = (signe.dataset['outils'] ?? '').split(' ');
      signe.classList.toggle('autre-outil', choix.value !== '' && !siens.includes(choix.value));
    }
  });
}
