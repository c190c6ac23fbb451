import type { ReponseDonnee } from './trois-questions.ts';

/** Une réponse placée ; `commune` quand toutes les affaires ont répondu pareil jusque-là. */
export interface Noeud extends ReponseDonnee {
  readonly x: number;
  readonly y: number;
  readonly commune: boolean;
}

/** Un étage de l’arbre : la question, puis une réponse par affaire, ou une seule pour toutes. */
interface Etage {
  readonly haut: number;
  readonly noeuds: readonly Noeud[];
}

/** Les mesures d’un arbre, en unités du dessin. */
interface Mesures {
  readonly largeur: number;
  /** Place des noms d’affaires, en haut. */
  readonly tete: number;
  readonly etage: number;
  /** Du haut de l’étage au milieu de la réponse. */
  readonly noeud: number;
}

/**
 * L’arbre des réponses : un tronc tant que les affaires répondent pareil, une branche par affaire à partir
 * de la première différence. `reponses` : pour chaque question, la réponse de chaque affaire.
 */
export function arbre(
  reponses: readonly (readonly ReponseDonnee[])[],
  mesures: Mesures,
): {
  readonly etages: readonly Etage[];
  readonly colonnes: readonly number[];
  readonly hauteur: number;
} {
  const { largeur, tete, etage, noeud } = mesures;
  const affaires = reponses[0]?.length ?? 0;
  const colonnes = Array.from({ length: affaires }, (_, i) => (largeur * (i + 0.5)) / affaires);
  let commune = true;
  const etages = reponses.map((donnees, rang) => {
    commune &&= donnees.every(({ sens }) => sens === donnees[0]?.sens);
    const haut = tete + rang * etage;
    const y = haut + noeud;
    const affichees = commune ? donnees.slice(0, 1) : donnees;
    const noeuds = affichees.map((donnee, i) => ({
      ...donnee,
      x: commune ? largeur / 2 : (colonnes[i] ?? 0),
      y,
      commune,
    }));
    return { haut, noeuds };
  });
  return { etages, colonnes, hauteur: tete + reponses.length * etage };
}

/** Les traits d’un étage au suivant ; un tronc se partage, une branche descend. */
export function traits(
  depart: readonly { readonly x: number; readonly y: number }[],
  arrivee: readonly Noeud[],
): readonly string[] {
  const nombre = Math.max(depart.length, arrivee.length);
  return Array.from({ length: nombre }, (_, i) => {
    const de = depart[i] ?? depart[0];
    const a = arrivee[i] ?? arrivee[0];
    if (!de || !a) throw new Error('Un étage de l’arbre n’a aucune réponse.');
    const milieu = (de.y + a.y) / 2;
    return `M${de.x} ${de.y}C${de.x} ${milieu} ${a.x} ${milieu} ${a.x} ${a.y}`;
  });
}
