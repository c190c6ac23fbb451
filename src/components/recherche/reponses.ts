import { habiller } from '../../lib/recherche/ecriture.ts';
import type { Fiche } from '../../lib/recherche/chercher.ts';

/** Une ligne de la liste des réponses. */
export interface Reponse {
  readonly libelle: string;
  readonly adresse: string;
  readonly genre?: string;
  /** Passage ou résumé ; les mots trouvés entre `<mark>`. */
  readonly extrait?: string;
}

const genres: readonly (readonly [debut: string, genre: string])[] = [
  ['/code-du-travail/', 'Code du travail'],
  ['/textes/', 'Texte'],
  ['/decisions/', 'Décision'],
];

/** Ce que l’on montre d’une page trouvée : son passage, ou son résumé si les mots sont ailleurs. */
export function reponse({ url, excerpt, meta }: Fiche): Reponse {
  const genre = genres.find(([debut]) => url.startsWith(debut) && url !== debut)?.[1];
  const extrait = excerpt.includes('<mark>') ? excerpt : (meta['resume'] ?? '');
  return {
    libelle: habiller(meta['title'] ?? url),
    adresse: url,
    extrait: habiller(extrait),
    ...(genre === undefined ? {} : { genre }),
  };
}

function element(nom: string, texte: string, classe = ''): HTMLElement {
  const noeud = document.createElement(nom);
  noeud.textContent = texte;
  if (classe !== '') noeud.className = classe;
  return noeud;
}

function ligne({ libelle, adresse, genre, extrait }: Reponse): HTMLElement {
  const li = document.createElement('li');
  const lien = element('a', libelle);
  lien.setAttribute('href', adresse);
  li.append(lien);
  if (genre !== undefined) li.append(' ', element('span', genre, 'genre'));
  if (extrait !== undefined && extrait !== '') {
    const p = document.createElement('p');
    // Pagefind échappe le texte et n’ajoute que <mark> ; l’analyseur, lui, n’exécute rien.
    p.append(...new DOMParser().parseFromString(extrait, 'text/html').body.childNodes);
    li.append(p);
  }
  return li;
}

/** Montre la liste et annonce son état aux lecteurs d’écran. */
export function afficher(
  etat: Element,
  liste: Element,
  annonce: string,
  reponses: readonly Reponse[],
): void {
  etat.textContent = annonce;
  liste.replaceChildren(...reponses.map(ligne));
}
