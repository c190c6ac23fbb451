const signe = '.signe-de-preuve';

/** Au doigt, rien ne survole : un premier toucher nomme la décision, le suivant l’ouvre. */
function nommerAuDoigt(frise: HTMLElement): void {
  frise.addEventListener('click', (clic) => {
    const { target } = clic;
    const touche = target instanceof Element ? target.closest(signe) : null;
    const dejaNomme = touche?.classList.contains('nomme') === true;
    for (const autre of frise.querySelectorAll('.nomme')) autre.classList.remove('nomme');
    if (!touche || dejaNomme || clic.pointerType === 'mouse' || clic.pointerType === '') return;
    clic.preventDefault();
    touche.classList.add('nomme');
  });
}

/** Le filtre par outil de la frise de la preuve, et ses noms au doigt ; les deux autres réglages n’ont pas besoin de script. */
export function animer(frise: HTMLElement): void {
  nommerAuDoigt(frise);
  const choix = frise.querySelector<HTMLSelectElement>('#frise-outil');
  const boite = frise.querySelector<HTMLElement>('.outil');
  if (!choix || !boite) return;
  boite.hidden = false;
  choix.addEventListener('change', () => {
    for (const un of frise.querySelectorAll<HTMLElement | SVGElement>(signe)) {
      const siens = (un.dataset['outils'] ?? '').split(' ');
      un.classList.toggle('autre-outil', choix.value !== '' && !siens.includes(choix.value));
    }
  });
}
