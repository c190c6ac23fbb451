import { lecteur } from '../../moteur/evaluer.ts';
import type { Evaluation } from '../../moteur/evaluer.ts';
import type { Source } from '../../sources.ts';
import { constater } from './constater.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Faits, Vocabulaire } from '../vocabulaire/faits.ts';
import { obligations } from '../tables/obligations/index.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import type { ConstatObligation } from '../vocabulaire/types.ts';

/** Une obligation lue : le constat à afficher, et l’évaluation dont il vient. */
export interface Examen {
  readonly id: string;
  readonly evaluation: Evaluation<Vocabulaire, StatutObligation, Source>;
  readonly constat: ConstatObligation;
}

const lecteurs = obligations.map(({ id, titre, lignes }) => ({
  id,
  titre,
  lecteur: lecteur(vocabulaire, { lignes }),
}));

/** Lit les dix-sept tables. Les faits sont complétés avant. */
export function examiner(faits: Faits): Examen[] {
  return lecteurs.map(({ id, titre, lecteur: une }) => {
    const { evaluation, constat } = constater(une, faits, 'a-verifier');
    return { id, evaluation, constat: { id, titre, ...constat } };
  });
}
