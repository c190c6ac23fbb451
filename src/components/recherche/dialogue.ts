import { AIDE_DU_CHAMP } from '../../lib/recherche/aide-du-champ.ts';

/** Un élément, ses attributs, ce qu’il contient. */
function creer<Nom extends keyof HTMLElementTagNameMap>(
  nom: Nom,
  attributs: Readonly<Record<string, string>>,
  ...dedans: readonly (Node | string)[]
): HTMLElementTagNameMap[Nom] {
  const noeud = document.createElement(nom);
  for (const [attribut, valeur] of Object.entries(attributs)) noeud.setAttribute(attribut, valeur);
  noeud.append(...dedans);
  return noeud;
}

/**
 * Le dialogue de la recherche, avec le champ de Champ.astro (un essai compare les deux). Un script seul l’ouvre : aucune
 * page n’a donc à le porter. Son formulaire n’envoie rien.
 */
export const dresserLeDialogue = (): HTMLDialogElement =>
  creer(
    'dialog',
    { class: 'recherche', 'aria-label': 'Recherche' },
    creer('button', { type: 'button', class: 'fermer' }, 'Fermer'),
    creer(
      'search',
      { class: 'chercher' },
      creer(
        'form',
        {},
        creer('label', { for: 'chercher' }, 'Chercher dans le site'),
        creer(
          'div',
          { class: 'saisie' },
          creer('input', {
            id: 'chercher',
            type: 'search',
            autocomplete: 'off',
            spellcheck: 'false',
            maxlength: '120',
            enterkeyhint: 'search',
            'aria-describedby': 'chercher-aide',
            autofocus: '',
          }),
          creer('button', { class: 'bouton', type: 'submit' }, 'Chercher'),
        ),
        creer('p', { id: 'chercher-aide' }, AIDE_DU_CHAMP),
      ),
      creer('p', { class: 'etat', role: 'status' }),
      creer('ol', { class: 'reponses' }),
    ),
  );
