/** Un bouton « Copier » après chaque référence et chaque phrase à écrire ; un autre après le paragraphe que l’adresse désigne. */
import { citerUnParagraphe, citerUnePhrase } from '../../lib/citations/a-coller.ts';
import { copier } from '../elements/copier.ts';

function bouton(libelle: string, texte: () => string): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'copier';
  element.textContent = libelle;
  let oter: (() => void) | undefined;
  element.addEventListener('click', () => {
    void copier(texte(), element).then((refus) => {
      oter?.();
      oter = refus;
      element.textContent = refus ? libelle : 'Copié';
    });
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
  for (const ajout of copie.querySelectorAll('.para, .appel, .copier, .a-la-main, .sens'))
    ajout.remove();
  return copie.textContent;
}

function proposer(): void {
  for (const ancien of document.querySelectorAll('.para ~ .copier, .para ~ .a-la-main'))
    ancien.remove();
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
