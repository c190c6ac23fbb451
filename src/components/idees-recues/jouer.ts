import { carteCourante, suivante, tirer } from '../../lib/idees-recues/jeu.ts';

/** Dix cartes par partie. */
const NOMBRE = 10;

/** Met le jeu en marche : ses cartes sont celles de la page. */
export function jouer(jeu: HTMLElement): void {
  const cartes = [...document.querySelectorAll<HTMLElement>('.cartes li[data-verdict]')];
  const trouver = (selecteur: string) => jeu.querySelector<HTMLElement>(selecteur);
  const [phrase, reponse, avance] = [trouver('.phrase'), trouver('.reponse'), trouver('.avance')];
  const suite = trouver('button.suite');
  const choix = [...jeu.querySelectorAll<HTMLButtonElement>('button[value]')];
  if (!phrase || !reponse || !avance || !suite) return;
  let partie = tirer(cartes.length, NOMBRE, Math.random);
  let commencee = false;

  const carte = () => {
    const rang = carteCourante(partie);
    return rang === undefined ? undefined : cartes[rang];
  };
  const montrer = (): void => {
    const tiree = carte();
    reponse.replaceChildren();
    for (const bouton of choix) bouton.hidden = tiree === undefined;
    suite.hidden = tiree !== undefined;
    if (tiree === undefined) {
      [phrase.textContent, suite.textContent] = ['', 'Dix autres phrases'];
      avance.textContent = 'C’est fini. Chaque phrase a sa page, avec ses sources, plus bas.';
      partie = tirer(cartes.length, NOMBRE, Math.random);
      commencee = false;
      return;
    }
    avance.textContent = `Phrase ${String(partie.rang + 1)} sur ${String(partie.tirees.length)}`;
    phrase.textContent = tiree.querySelector('h3')?.textContent?.trim() ?? '';
    phrase.focus();
  };
  for (const bouton of choix)
    bouton.addEventListener('click', () => {
      const tiree = carte();
      if (!tiree) return;
      const juste = tiree.dataset['verdict'] === bouton.value;
      const dit = document.createElement('p');
      // Le verdict est à côté du texte de la carte : sans lui, trois choix ne disent pas lequel est le nôtre.
      const verdict = tiree.querySelector('.verdict')?.cloneNode(true) ?? '';
      dit.append(juste ? 'C’est aussi notre réponse : ' : 'Notre réponse est autre : ', verdict);
      const texte = tiree.querySelector('p')?.cloneNode(true) ?? '';
      const lien = document.createElement('a');
      lien.href = tiree.querySelector('a')?.getAttribute('href') ?? '';
      lien.textContent = 'Ses sources';
      const sources = document.createElement('p');
      sources.append(lien);
      reponse.replaceChildren(dit, texte, sources);
      for (const autre of choix) autre.hidden = true;
      [suite.textContent, suite.hidden] = ['Phrase suivante', false];
      suite.focus();
    });
  suite.hidden = false;
  suite.addEventListener('click', () => {
    if (commencee) partie = suivante(partie);
    commencee = true;
    montrer();
  });
}
