/** La seule porte du sujet : tout ce que les pages, les îlots et la ligne de commande en lisent. */
export { vocabulaire } from './faits.ts';
export type { Dispositif, Fait, Faits, Reponse, Role } from './faits.ts';
export {
  estGrave,
  lePlusGrave,
  libellesObligation,
  libellesPreuve,
  libellesRupture,
  statutsObligation,
  statutsPreuve,
  statutsRupture,
} from './statuts.ts';
export type { StatutObligation, StatutPreuve, StatutRupture } from './statuts.ts';
export type { Conclusions, Constat, ConstatObligation, Obligation } from './types.ts';
export { nomsDesFaits } from './noms.ts';
export { completer } from './completer.ts';
export { conclure } from './conclure.ts';
export { obligations } from './obligations/index.ts';
export { tablePreuve } from './preuve.ts';
export { tableRupture } from './rupture.ts';
export type { TableDerivee } from './vocabulaire-etendu.ts';
export { questions } from './questions/index.ts';
export { sections } from './questions/types.ts';
export type { Choix, Formulations, Question, Section } from './questions/types.ts';
