import { lecteur } from '../../moteur/evaluer.ts';
import type { Evaluation } from '../../moteur/evaluer.ts';
import type { Ligne } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import { obligations } from '../tables/obligations/index.ts';
import type { ConstatObligation, EffetSurLaCollecte, IdObligation } from '../vocabulaire/types.ts';
import { estPresume } from './completer.ts';
import { constater } from './constater.ts';
import type { Completes, Presumes } from './faits-completes.ts';

/** Une obligation lue : le constat à afficher, l’évaluation dont il vient, et ce qu’elle fait à la collecte. */
export interface Examen {
  readonly id: IdObligation;
  readonly collecte: EffetSurLaCollecte;
  readonly evaluation: Evaluation<Vocabulaire, StatutObligation, Source>;
  readonly constat: ConstatObligation;
  /** La ligne dont le motif est affiché. */
  readonly ligne: Ligne<Vocabulaire, StatutObligation, Source> | null;
}

const lecteurs = obligations.map((obligation) => ({
  obligation,
  lire: lecteur(vocabulaire, obligation),
}));

/** Une obligation dont toutes les lignes encore possibles sont favorables est décidée : tenue. */
const reunir = (issues: readonly StatutObligation[]): StatutObligation | null =>
  issues.every((issue) => issue === 'respectee' || issue === 'sans-objet') ? 'respectee' : null;

/**
 * Lit les dix-sept tables. `completes` dit ce qui a été donné : ce qui n’est que présumé n’est affirmé
 * par aucun motif. Devant une insuffisance reprochée, l’évaluation devient un pivot (L1222-3).
 */
export function examiner(faits: Presumes, completes: Completes): Examen[] {
  return lecteurs.map(({ obligation: { id, titre, collecte, textes }, lire }) => {
    const { evaluation, constat, ligne } = constater(lire, faits, {
      enSuspens: 'a-verifier',
      reunir,
      textes,
      estPresume: (fait) => estPresume(fait, completes),
    });
    const effet =
      id === 'evaluation' && faits.motif === 'insuffisance' ? 'pivot-de-regularite' : collecte;
    return { id, collecte: effet, evaluation, constat: { id, titre, ...constat }, ligne };
  });
}
