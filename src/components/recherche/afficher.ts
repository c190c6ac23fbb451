import { sousLaBase } from '../../lib/liens/base.ts';
import type { Reponse } from '../../lib/recherche/reponse.ts';

function element(nom: string, texte: string, classe = ''): HTMLElement {
  const noeud = document.createElement(nom);
  noeud.textContent = texte;
  if (classe !== '') noeud.className = classe;
  return noeud;
}

function ligne({ libelle, adresse, genre, extrait }: Reponse): HTMLElement {
  const li = document.createElement('li');
  const lien = element('a', libelle);
  // L’annuaire donne des adresses depuis la racine du site, le texte entier des adresses déjà sous sa base.
  lien.setAttribute('href', sousLaBase(adresse));
  li.append(lien);
  if (genre !== '') li.append(' ', element('span', genre, 'genre'));
  if (extrait.length > 0) {
    const p = document.createElement('p');
    p.append(...extrait.map(({ texte, trouve }) => (trouve ? element('mark', texte) : texte)));
    li.append(p);
  }
  return li;
}

/** Où une liste de réponses se montre, et où se dit combien elles sont. */
export interface Panneau {
  readonly etat: Element;
  readonly liste: Element;
}

/** Montre des réponses et annonce leur nombre aux lecteurs d’écran. */
export function afficher(
  { etat, liste }: Panneau,
  annonce: string,
  reponses: readonly Reponse[],
): void {
  if (etat.textContent !== annonce) etat.textContent = annonce;
  liste.replaceChildren(...reponses.map((reponse) => ligne(reponse)));
}
