import { porteUneValeur, resoudre } from '../../lib/emporter/ancres.ts';
import type { Plan } from '../../lib/emporter/ancres.ts';

/** Ce qui anime un îlot, tel qu’Astro le livre. */
type Rendu = (
  element: Element,
) => (
  composant: unknown,
  props: unknown,
  contenus: object,
  options: { client: string },
) => Promise<void>;

/** Met en marche le fichier à emporter : ses liens, son titre d’onglet, ses îlots. */
export function demarrer(composants: readonly unknown[], rendu: Rendu, plan: Plan): void {
  suivreLesAdresses(plan);
  garderLesLiens(plan);
  for (const ilot of document.querySelectorAll<HTMLElement>('[data-ilot]')) {
    const { ilot: rang, bloc = '', client = 'load' } = ilot.dataset;
    // Frontière : ce JSON est écrit par src/lib/emporter/ilots.ts.
    const props: unknown = JSON.parse(document.getElementById(bloc)?.textContent ?? '{}');
    void rendu(ilot)(composants[Number(rang)], props, {}, { client })
      .then(() => ilot.removeAttribute('ssr'))
      .then(() => setTimeout(nommerLOnglet));
  }
}

/** La page montrée : celle que l’adresse désigne. */
const pageMontree = () =>
  document.querySelector<HTMLElement>('.feuillet:is(:target, :has(:target), .montre)');

/** L’onglet porte le nom de la page montrée ; le questionnaire le change ensuite, pas à pas. */
function nommerLOnglet(): void {
  const { onglet } = (pageMontree() ?? document.documentElement).dataset;
  if (onglet !== undefined) document.title = onglet;
}

/** Un lien ou une adresse qui porte des réponses ou un outil mène au questionnaire, qui l’efface. */
function suivreLesAdresses(plan: Plan): void {
  const questionnaire = document.getElementById(plan.ancres['/verifier/'] ?? '');
  const suivre = () => questionnaire?.classList.toggle('montre', porteUneValeur(location.hash));
  suivre();
  // Le questionnaire range son étape dans l’historique : une page ouverte par le sommaire la reprend.
  let etape: unknown = null;
  addEventListener('click', () => (etape = history.state), { capture: true });
  addEventListener('hashchange', () => {
    suivre();
    if (history.state === null) history.replaceState(etape, '');
    setTimeout(nommerLOnglet);
  });
}

/** Les liens que les îlots écrivent sont ceux du site : ils mènent ici, ou au site en ligne. */
function garderLesLiens(plan: Plan): void {
  const existe = (identifiant: string) => document.getElementById(identifiant) !== null;
  const relier = (noeud: Node) => {
    if (!(noeud instanceof Element)) return;
    for (const lien of [noeud, ...noeud.querySelectorAll('a[href^="/"]')]) {
      const adresse = lien.getAttribute('href');
      if (adresse?.startsWith('/') === true)
        lien.setAttribute('href', resoudre(adresse, '/', plan, existe));
    }
  };
  new MutationObserver((changements) => {
    for (const { target, addedNodes, type } of changements) {
      if (type === 'attributes') relier(target);
      else addedNodes.forEach(relier);
    }
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] });
}
