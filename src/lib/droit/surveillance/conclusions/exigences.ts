import { lecteur } from '../../moteur/evaluer.ts';
import { completer, presumer } from './completer.ts';
import { vocabulaire, type Dispositif } from '../vocabulaire/faits.ts';
import { obligations } from '../tables/obligations/index.ts';
import { statutsObligation, type StatutObligation } from '../vocabulaire/statuts.ts';
import type { Obligation } from '../vocabulaire/types.ts';

/** Si une obligation se pose pour un outil dont on ne sait rien d’autre que le nom. */
export const etendues = {
  interdit: 'interdit, sauf exception',
  toujours: 'toujours',
  'selon-le-cas': 'selon le cas',
  jamais: 'sans objet',
} as const;
/** Si une obligation se pose pour un outil. */
export type Etendue = keyof typeof etendues;

/** Une obligation vue d’un outil. */
interface Exigence {
  readonly obligation: Obligation;
  readonly etendue: Etendue;
  /** Les statuts que les réponses peuvent encore donner, du plus grave au plus léger. */
  readonly statuts: readonly StatutObligation[];
  /** Vrai si la table a une ligne pour cet outil, ou pour peu d’outils dont il est. */
  readonly propre: boolean;
}

const lecteurs = obligations.map((obligation) => ({
  obligation,
  lire: lecteur(vocabulaire, obligation).evaluer,
}));

function etendueDe(statuts: readonly StatutObligation[]): Etendue {
  if (!statuts.includes('sans-objet'))
    return statuts.join() === 'interdit' ? 'interdit' : 'toujours';
  return statuts.length === 1 ? 'jamais' : 'selon-le-cas';
}

const moitie = vocabulaire.dispositif.reponses.length / 2;

/** Une ligne qui nomme peu d’outils les distingue ; une ligne qui en nomme beaucoup distingue les autres. */
function distingue({ lignes }: Obligation, dispositif: Dispositif): boolean {
  return lignes.some(({ si }) => {
    if (si.dispositif === undefined) return false;
    const nommes: readonly Dispositif[] = [si.dispositif].flat();
    return nommes.includes(dispositif) === nommes.length < moitie;
  });
}

/** Ce que les tables demandent pour un outil en service, toutes les autres réponses restant ouvertes. */
export function exigencesDe(dispositif: Dispositif): Exigence[] {
  const faits = presumer(completer({ dispositif }));
  return lecteurs.map(({ obligation, lire }) => {
    const atteints = new Set(lire(faits).lignes.map(({ alors }) => alors));
    const statuts = statutsObligation.filter((statut) => atteints.has(statut));
    return {
      obligation,
      etendue: etendueDe(statuts),
      statuts,
      propre: distingue(obligation, dispositif),
    };
  });
}
