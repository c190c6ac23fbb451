import { dresserLeDialogue } from './dialogue.ts';
import feuille from './recherche.css?url&no-inline';

// À part : ce qui suit l’attente d’un fichier entend aussi qu’il manque.
const chargerLInterface = () => import('./interface.ts');

/** Demande la feuille du dialogue ; sans elle, il s’ouvre quand même. */
const habiller = (): Promise<void> =>
  new Promise((pret) => {
    const lien = document.createElement('link');
    lien.rel = 'stylesheet';
    lien.href = feuille;
    lien.onload = lien.onerror = () => pret();
    document.head.append(lien);
  });

/** Met le dialogue de la recherche derrière son lien, qui mène aussi à /recherche/. */
export function preparerLaRecherche(lien: HTMLAnchorElement): void {
  let dialogue: HTMLDialogElement | undefined;
  let habille: Promise<void> | undefined;
  lien.addEventListener('click', async (clic) => {
    if (clic.ctrlKey || clic.metaKey || clic.shiftKey) return;
    clic.preventDefault();
    // Demandé avec la feuille, non après elle : la première touche n’attend plus que l’annuaire.
    const chargement = chargerLInterface();
    chargement.catch(() => undefined);
    await (habille ??= habiller());
    if (dialogue?.open) return;
    const ouvert = (dialogue ??= poser(lien));
    ouvert.showModal();
    chargement.then(
      ({ installer }) => installer(ouvert),
      () => location.assign(lien.href),
    );
  });
}

/** Dresse le dialogue à côté de son lien. */
function poser(lien: HTMLAnchorElement): HTMLDialogElement {
  const dialogue = dresserLeDialogue();
  // Tant que la suite se charge, Entrée n’envoie rien.
  dialogue.addEventListener('submit', (envoi) => envoi.preventDefault());
  dialogue.querySelector('.fermer')?.addEventListener('click', () => dialogue.close());
  lien.after(dialogue);
  return dialogue;
}
