import type { Trouvee } from '../../lib/recherche/moteur/servir.ts';
import {
  annoncer,
  annoncerLeTexteEntier,
  etapeSuivante,
  PANNE,
  PAR_FOIS,
} from '../../lib/recherche/presenter.ts';
import { reponseDeLAnnuaire, reponseDuTexteEntier } from '../../lib/recherche/reponse.ts';
import { suggestions } from '../../lib/recherche/suggestions.ts';
import { chercher } from '../../lib/recherche/texte-entier/chercher.ts';
import { afficher } from './afficher.ts';
import { chargerLAnnuaire, chargerLeTexteEntier } from './charger.ts';
import { completer } from './completer.ts';
import type { Pieces } from './completer.ts';

/** Les flèches vont du champ à la liste et d’une réponse à l’autre ; Échap ferme le dialogue. */
function circuler(racine: HTMLElement, evenement: KeyboardEvent): void {
  const dialogue = racine.closest('dialog');
  if (dialogue && evenement.key === 'Escape') {
    // Dans un champ de recherche plein, Échap se contenterait de le vider.
    evenement.preventDefault();
    dialogue.close();
  }
  const etapes = [...racine.querySelectorAll<HTMLElement>('input, .reponses a')];
  const ici = etapes.findIndex((etape) => etape === document.activeElement);
  const la = etapeSuivante(evenement.key, ici, etapes.length);
  if (la === undefined) return;
  evenement.preventDefault();
  etapes[la]?.focus();
}

/** Ce qui est demandé, et ce qui est montré. */
interface Cours {
  /** L’annuaire est là. */
  pret: boolean;
  requete: string;
  trouvees: readonly Trouvee[];
  montrees: number;
}

function montrer({ annuaire, plus, entier }: Pieces, cours: Cours): void {
  const { requete, trouvees, montrees } = cours;
  const items = trouvees.slice(0, montrees).map(reponseDeLAnnuaire);
  const annonce = requete === '' ? '' : annoncer(trouvees.length, items.length, requete);
  const secours = requete === '' ? [] : suggestions;
  afficher(annuaire, annonce, items.length > 0 ? items : secours);
  plus.hidden = montrees >= trouvees.length;
  entier.bloc.hidden = requete === '';
  entier.bouton.hidden = false;
  afficher(entier, '', []);
}

/** Cherche dans l’annuaire ce que le champ contient, et le montre. */
async function chercherDansLAnnuaire(pieces: Pieces, cours: Cours): Promise<void> {
  const requete = pieces.champ.value.trim();
  cours.requete = requete;
  if (requete === '') {
    cours.trouvees = [];
    montrer(pieces, cours);
    return;
  }
  if (!cours.pret) pieces.annuaire.etat.textContent = 'La recherche se charge…';
  try {
    const chercherIci = await chargerLAnnuaire();
    cours.pret = true;
    // Une réponse lente ne remplace pas celle d’une requête plus récente.
    if (requete !== cours.requete) return;
    // Le mot en cours de frappe n’est pas fini : l’espace qui le suit compte.
    cours.trouvees = chercherIci(pieces.champ.value.trimStart());
    cours.montrees = PAR_FOIS;
    montrer(pieces, cours);
  } catch {
    afficher(pieces.annuaire, PANNE, suggestions);
    pieces.plus.hidden = true;
  }
}

/** Cherche dans le texte entier, parce qu’on l’a demandé : les fichiers demandés dépendent alors de la requête. */
async function chercherPartout({ entier }: Pieces, cours: Cours): Promise<void> {
  const { requete } = cours;
  afficher(entier, 'Recherche dans le texte entier…', []);
  try {
    const touches = await chercher(await chargerLeTexteEntier(), requete);
    const fiches = await Promise.all(touches.slice(0, PAR_FOIS).map((touche) => touche.data()));
    if (requete !== cours.requete) return;
    const annonce = annoncerLeTexteEntier(touches.length, fiches.length);
    afficher(entier, annonce, fiches.map(reponseDuTexteEntier));
    entier.bouton.hidden = true;
    entier.liste.querySelector('a')?.focus();
  } catch {
    afficher(entier, PANNE, suggestions);
  }
}

const installes = new WeakSet<HTMLElement>();

/** Donne vie au champ de recherche que contient `racine`. Sans effet la seconde fois. */
export function installer(racine: HTMLElement): void {
  if (installes.has(racine)) return;
  const pieces = completer(racine);
  if (pieces === undefined) return;
  installes.add(racine);
  const cours: Cours = { pret: false, requete: '', trouvees: [], montrees: PAR_FOIS };

  pieces.champ.addEventListener('input', () => void chercherDansLAnnuaire(pieces, cours));
  pieces.formulaire.addEventListener('submit', (envoi) => {
    envoi.preventDefault();
    void chercherDansLAnnuaire(pieces, cours).then(() =>
      pieces.annuaire.liste.querySelector('a')?.focus(),
    );
  });
  pieces.plus.addEventListener('click', () => {
    const premiere = cours.montrees;
    cours.montrees += PAR_FOIS;
    montrer(pieces, cours);
    pieces.annuaire.liste.querySelectorAll('a')[premiere]?.focus();
  });
  pieces.entier.bouton.addEventListener('click', () => void chercherPartout(pieces, cours));
  racine.addEventListener('keydown', (touche) => circuler(racine, touche));
  if (pieces.champ.value !== '') void chercherDansLAnnuaire(pieces, cours);
}
