/**
 * Le questionnaire, sans page : un état, ce qu’il montre, ce qu’une réponse en fait. Des valeurs, jamais modifiées ; les
 * questions et leur ordre viennent de `src/lib/droit`. Ce fichier est la porte de `machine/`.
 */
export {
  aller,
  avancer,
  charger,
  donneesDe,
  dossierDe,
  ecranDe,
  estVide,
  etatInitial,
} from './machine/etat.ts';
export type { Ecran, Etat, Retour } from './machine/etat.ts';
export {
  admetPlusieurs,
  cocheesDe,
  enProjet,
  numeroDe,
  pourAffiner,
  restantes,
  toutesLesDonnees,
} from './machine/montrer.ts';
export { modelePossible, posesEnsemble, separer } from './machine/plusieurs-outils.ts';
export { auProces } from './machine/proces-dit.ts';
export {
  aIgnorerAvec,
  ignorerLaPartie,
  preciser,
  repondre,
  repondreComme,
  situer,
} from './machine/repondre.ts';
