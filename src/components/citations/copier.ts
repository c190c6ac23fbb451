/** Un bouton « Copier » après chaque référence et chaque phrase à écrire ; un autre après le paragraphe que l’adresse désigne. */
import { citerUnParagraphe, citerUnePhrase } from '../../lib/citations/formes.ts';

/** Sans chiffrement, il n’y a pas de presse-papiers du tout : c’est un refus comme un autre. */
const copier = async (texte: string): Promise<void> => navigator.clipboard.writeText(texte);

function bouton(libelle: string, texte: () => string): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'copier';
  element.textContent = libelle;
  element.addEventListener('click', () => {
    copier(texte()).then(
      () => (element.textContent = 'Copié'),
      () => (element.textContent = 'Le navigateur n’a pas copié'),
    );
  });
  element.setAttribute('aria-live', 'polite');
  return element;
}

/** La première des références est celle de la presse. */
const presse = document.querySelector('.formes .reference');

for (const reference of document.querySelectorAll('.formes .reference'))
  reference.after(
    ' ',
    bouton('Copier', () => reference.textContent.trim()),
  );

for (const boite of document.querySelectorAll('.a-ecrire [data-carte]')) {
  const [phrase, source] = [...boite.children].map((un) => un.textContent.trim());
  // La carte est au bout de « Pourquoi », dans la boîte d’après ; sur sa propre page, c’est ici.
  const pourquoi = boite.parentElement?.nextElementSibling?.querySelector('a');
  boite.append(
    ' ',
    bouton('Copier', () =>
      citerUnePhrase(phrase ?? '', source, pourquoi?.href ?? location.origin + location.pathname),
    ),
  );
}

/** Le texte d’un paragraphe, sans son numéro ni ses appels de note. */
function texteDe(paragraphe: Element): string {
  const copie = paragraphe.cloneNode(true) as Element;
  for (const ajout of copie.querySelectorAll('.para, .appel, .copier, .sens')) ajout.remove();
  return copie.textContent;
}

function proposer(): void {
  document.querySelector('.para + .copier')?.remove();
  const numero = document.querySelector('p:target > .para');
  const paragraphe = numero?.parentElement;
  if (!numero || !paragraphe || !presse) return;
  const reference = presse.textContent.trim();
  numero.after(
    bouton('Copier ce paragraphe et sa source', () =>
      citerUnParagraphe(texteDe(paragraphe), reference, location.hash),
    ),
  );
}

addEventListener('hashchange', proposer);
// Qui arrive par l’adresse d’un paragraphe : `:target` n’est posé qu’une fois la page entière.
addEventListener('pageshow', proposer);
