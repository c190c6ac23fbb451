import type { Panneau } from './afficher.ts';

/** Les pièces du champ de recherche, une fois le script là. */
export interface Pieces {
  readonly champ: HTMLInputElement;
  readonly formulaire: HTMLFormElement;
  readonly annuaire: Panneau;
  readonly plus: HTMLButtonElement;
  readonly entier: Panneau & { readonly bloc: HTMLElement; readonly bouton: HTMLButtonElement };
}

const avertissement =
  'Les fichiers demandés dépendront alors de vos mots. Le serveur pourra deviner le sujet de la recherche. Qui déchiffre vos échanges avec lui aussi.';

function bouton(texte: string): HTMLButtonElement {
  const noeud = document.createElement('button');
  noeud.type = 'button';
  noeud.className = 'bouton';
  noeud.textContent = texte;
  return noeud;
}

function paragraphe(classe: string, texte = ''): HTMLParagraphElement {
  const noeud = document.createElement('p');
  noeud.className = classe;
  noeud.textContent = texte;
  return noeud;
}

function liste(): HTMLOListElement {
  const noeud = document.createElement('ol');
  noeud.className = 'reponses';
  return noeud;
}

/**
 * Ajoute au champ ce qui n’a de sens qu’avec le script : « Voir plus » et le texte entier, avec ce que ce dernier
 * laisse deviner. `undefined` si `racine` n’a pas le champ attendu (`Champ.astro`).
 */
export function completer(racine: HTMLElement): Pieces | undefined {
  const champ = racine.querySelector('input');
  const etat = racine.querySelector('.etat');
  const reponses = racine.querySelector('.reponses');
  const formulaire = racine.querySelector('form');
  if (!champ || !etat || !reponses || !formulaire) return undefined;

  const plus = bouton('Voir plus');
  plus.hidden = true;
  const bloc = document.createElement('div');
  bloc.hidden = true;
  const partout = bouton('Chercher aussi dans le texte entier');
  const aide = paragraphe('aide', avertissement);
  aide.id = 'texte-entier-aide';
  partout.setAttribute('aria-describedby', aide.id);
  const etatPartout = paragraphe('etat');
  etatPartout.setAttribute('role', 'status');
  const entier = { bloc, bouton: partout, etat: etatPartout, liste: liste() };
  bloc.append(partout, aide, etatPartout, entier.liste);
  reponses.after(plus, bloc);
  return { champ, formulaire, annuaire: { etat, liste: reponses }, plus, entier };
}
