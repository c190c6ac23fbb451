// Écrit tel quel dans la page, juste après l’îlot : un module attendrait les autres scripts, donc la panne elle-même.
// Sa forme exacte est autorisée par la politique de sécurité (astro.config.mjs).
{
  const lieu = document.currentScript.parentElement;
  const ilot = lieu.querySelector('astro-island[ssr]');
  const saisis = new Map();
  let presse;
  // Ce qui suit « Commencer » est déjà dans la page, caché : on y va sans attendre, et l’îlot l’y trouvera.
  const devancer = (bouton) => {
    if (!bouton.matches('[data-suite]')) return false;
    for (const ecran of lieu.querySelectorAll('[data-ecran]')) ecran.hidden = !ecran.hidden;
    ilot.firstElementChild.scrollIntoView();
    lieu.querySelector('[data-ecran]:not([hidden]) h1').focus({ preventScroll: true });
    return true;
  };
  const presser = ({ target }) => {
    const bouton = target.closest('button');
    if (!bouton || devancer(bouton)) return;
    presse?.removeAttribute('aria-busy');
    presse = bouton;
    presse.setAttribute('aria-busy', 'true');
  };
  const saisir = ({ target }) => saisis.set(target, target.value);
  const reprendre = (_, veilleur) => {
    if (ilot.hasAttribute('ssr')) return;
    veilleur.disconnect();
    ilot.removeEventListener('click', presser, true);
    for (const geste of ['input', 'change']) ilot.removeEventListener(geste, saisir, true);
    for (const [champ, valeur] of saisis) {
      if (champ.type !== 'file') champ.value = valeur;
      for (const geste of ['input', 'change'])
        champ.dispatchEvent(new Event(geste, { bubbles: true }));
    }
    presse?.removeAttribute('aria-busy');
    presse?.click();
  };
  if (ilot) {
    ilot.addEventListener('click', presser, true);
    for (const geste of ['input', 'change']) ilot.addEventListener(geste, saisir, true);
    new MutationObserver(reprendre).observe(ilot, { attributeFilter: ['ssr'] });
  }
  // Recharger garde la fin de l’adresse : un lien vers des réponses y est encore.
  lieu.querySelector('.recharger').addEventListener('click', (clic) => {
    clic.preventDefault();
    location.reload();
  });
}
