import { chercher, reglages } from '../../lib/recherche/chercher.ts';
import type { Fiche, Moteur } from '../../lib/recherche/chercher.ts';
import { suggestions } from '../../lib/recherche/suggestions.ts';
import { afficher, reponse } from './reponses.ts';

const adresseDuMoteur: string = '/pagefind/pagefind.js';
/** Le temps d’une frappe : assez court pour paraître immédiat. */
const attente = 150;
const auPlus = 8;

let moteur: Promise<Moteur> | undefined;

function charger(): Promise<Moteur> {
  moteur ??= import(/* @vite-ignore */ adresseDuMoteur).then(async (module: Moteur) => {
    await module.options(reglages);
    await module.init();
    return module;
  });
  return moteur;
}

/** Les pages qui répondent à une requête, telles que l’interface les montre. */
export async function repondre(requete: string): Promise<readonly Fiche[]> {
  const touches = await chercher(await charger(), requete);
  return Promise.all(touches.slice(0, auPlus).map((touche) => touche.data()));
}

function annonce(combien: number, requete: string): string {
  if (combien === 0)
    return `Rien pour «\u00a0${requete}\u00a0». Essayez un mot plus simple, ou partez d’ici\u00a0:`;
  if (combien === 1) return '1 réponse';
  return combien < auPlus ? `${combien} réponses` : `Les ${auPlus} premières réponses`;
}

/** Les flèches vont du champ à la liste et d’une réponse à l’autre ; Échap ferme le dialogue. */
function circuler(racine: HTMLElement, evenement: KeyboardEvent): void {
  const dialogue = racine.closest('dialog');
  if (dialogue && evenement.key === 'Escape') {
    // Dans un champ de recherche plein, Échap se contenterait de le vider.
    evenement.preventDefault();
    dialogue.close();
  }
  const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key];
  if (pas === undefined) return;
  const etapes = [...racine.querySelectorAll<HTMLElement>('input, .reponses a')];
  const ici = etapes.findIndex((etape) => etape === document.activeElement);
  const la = etapes[ici + pas];
  if (ici < 0 || la === undefined) return;
  evenement.preventDefault();
  la.focus();
}

const installes = new WeakSet<HTMLElement>();

/** Donne vie au champ de recherche que contient `racine`. Sans effet la seconde fois. */
export function installer(racine: HTMLElement): void {
  const champ = racine.querySelector('input');
  const etat = racine.querySelector('.etat');
  const liste = racine.querySelector('.reponses');
  const formulaire = racine.querySelector('form');
  if (installes.has(racine) || !champ || !etat || !liste || !formulaire) return;
  installes.add(racine);

  let minuterie: ReturnType<typeof setTimeout> | undefined;
  let derniere = '';

  const lancer = async (): Promise<void> => {
    clearTimeout(minuterie);
    const requete = champ.value.trim();
    if (requete === derniere) return;
    derniere = requete;
    if (requete === '') return afficher(etat, liste, '', []);
    try {
      const fiches = await repondre(requete);
      // Une réponse lente ne remplace pas celle d’une requête plus récente.
      if (requete !== derniere) return;
      const items = fiches.length > 0 ? fiches.map(reponse) : suggestions;
      afficher(etat, liste, annonce(fiches.length, requete), items);
    } catch {
      moteur = undefined;
      derniere = '';
      afficher(etat, liste, 'La recherche n’a pas pu se charger. Partez d’ici\u00a0:', suggestions);
    }
  };

  champ.addEventListener('input', () => {
    clearTimeout(minuterie);
    minuterie = setTimeout(() => void lancer(), attente);
  });
  formulaire.addEventListener('submit', (envoi) => {
    envoi.preventDefault();
    void lancer().then(() => liste.querySelector('a')?.focus());
  });
  racine.addEventListener('keydown', (touche) => circuler(racine, touche));
  void charger().catch(() => (moteur = undefined));
  if (champ.value !== '') void lancer();
}
