import { lecteur } from '../moteur/evaluer.ts';
import { presumer } from './completer.ts';
import { vocabulaire, type Dispositif } from './faits.ts';
import { obligations } from './obligations/index.ts';
import { statutsObligation, type StatutObligation } from './statuts.ts';
import type { Obligation } from './types.ts';

/** Si une obligation se pose pour un outil dont on ne sait rien d’autre que le nom. */
export type Etendue = 'toujours' | 'selon-le-cas' | 'jamais';

/** Une obligation vue d’un outil. */
export interface Exigence {
  readonly obligation: Obligation;
  readonly etendue: Etendue;
  /** Les statuts que ses réponses peuvent encore donner, du plus grave au plus léger. */
  readonly statuts: readonly StatutObligation[];
}

const lecteurs = obligations.map((obligation) => ({
  obligation,
  lire: lecteur(vocabulaire, obligation).evaluer,
}));

function etendueDe(statuts: readonly StatutObligation[]): Etendue {
  if (!statuts.includes('sans-objet')) return 'toujours';
  return statuts.length === 1 ? 'jamais' : 'selon-le-cas';
}

/** Ce que les tables demandent pour un outil en service, toutes les autres réponses restant ouvertes. */
export function exigencesDe(dispositif: Dispositif): Exigence[] {
  const faits = presumer({ dispositif });
  return lecteurs.map(({ obligation, lire }) => {
    const atteints = new Set(lire(faits).lignes.map(({ alors }) => alors));
    const statuts = statutsObligation.filter((statut) => atteints.has(statut));
    return { obligation, etendue: etendueDe(statuts), statuts };
  });
}
