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

/** Met en marche le fichier à emporter : ses liens, son titre d’onglet, ses îlots, ce qu’ils lisent. */
export function demarrer(
  composants: readonly unknown[],
  rendu: Rendu,
  plan: Plan,
  lus: Readonly<Record<string, string>>,
): void {
  lireIci(lus);
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

/** Rien ne se demande au réseau : ce que les îlots liraient sur le site, sous sa base, est déjà là. */
function lireIci(lus: Readonly<Record<string, string>>): void {
  globalThis.fetch = (demande) => {
    const adresse = typeof demande === 'string' ? demande : '';
    const texte = Object.entries(lus).find(([chemin]) => adresse.endsWith(chemin))?.[1];
    return texte === undefined
      ? Promise.reject(new Error(`${adresse} n’est pas dans ce fichier.`))
      : Promise.resolve(new Response(texte));
  };
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
