import {
  estEssentielle,
  etapesPourAffiner,
  etapesRestantes,
  prochaineEtape,
} from '../../droit/surveillance/index.ts';
import type { Dossier, Etape } from '../../droit/surveillance/index.ts';
import { dossierDe, memeEtape, placeDe } from './etat.ts';
import type { Ecran, Etat, Retour } from './etat.ts';

/** La question d’affinage qui suit, ou le résultat quand il n’en reste plus. */
export function affinerEnsuite(dossier: Dossier): Ecran {
  const [etape] = etapesPourAffiner(dossier);
  return etape === undefined ? { nom: 'resultat' } : { nom: 'question', etape };
}

/**
 * La première question qui reste. Passé le court chemin, la première de celles qui viennent après : qui est allé
 * droit à une partie la finit avant que l’on revienne à celles d’avant.
 */
export function etapeSuivante(avant: Etat, garde: Etat, etape: Etape): Etape | undefined {
  const restent = etapesRestantes(dossierDe(garde));
  if (estEssentielle(etape)) return restent[0];
  const ordre = etapesRestantes(dossierDe(avant));
  const apres = ordre.slice(placeDe(ordre, etape) + 1);
  return apres.find((une) => placeDe(restent, une) >= 0) ?? restent[0];
}

/** La question qui suit, ou le premier résultat quand le court chemin vient de finir, pour tous les outils. */
export function ecranSuivant(repondue: Etape, suivante: Etape | undefined): Ecran {
  if (suivante === undefined) return { nom: 'recapitulatif' };
  const finDuCourtChemin = estEssentielle(repondue) && !estEssentielle(suivante);
  return finDuCourtChemin ? { nom: 'resultat' } : { nom: 'question', etape: suivante };
}

/** Vrai si cette étape n’affine plus qu’une obligation. */
export const affine = (etat: Etat, etape: Etape): boolean =>
  etapesPourAffiner(dossierDe(etat)).some((une) => memeEtape(une, etape));

/** L’écran qui suit une réponse gardée, hors relecture ; `affinage` : elle n’affinait qu’une obligation. */
export function ecranApres(
  avant: Etat,
  garde: Etat,
  etape: Etape,
  retour: Retour | undefined,
  affinage: boolean,
): Ecran {
  const dossier = dossierDe(garde);
  const manquante = prochaineEtape(dossier);
  if (retour === undefined)
    return affinage && manquante === undefined
      ? affinerEnsuite(dossier)
      : ecranSuivant(etape, etapeSuivante(avant, garde, etape));
  // Une réponse changée depuis le résultat y ramène, même s’il reste à préciser.
  return manquante === undefined || (retour === 'resultat' && !estEssentielle(manquante))
    ? { nom: retour }
    : { nom: 'question', etape: manquante, retour };
}
