import {
  estEssentielle,
  etapes,
  etapesPourAffiner,
  etapesRestantes,
  prochaineEtape,
  questions,
  vocabulaire,
} from '../../droit/surveillance/index.ts';
import type { Etape, Sortie } from '../../droit/surveillance/index.ts';
import {
  affine,
  affinerEnsuite,
  ecranApres,
  ecranSuivant,
  etapeSuivante,
} from './ecran-suivant.ts';
import { avancer, donneesDe, dossierDe, memeEtape, placeDe } from './etat.ts';
import type { Etat, Retour } from './etat.ts';
import { garderPour, reprendre, suivreLeMoment } from './garder.ts';
import { repondueSeule } from './montrer.ts';
import { modelePossible, posesEnsemble } from './plusieurs-outils.ts';
import { noterLeProces } from './proces-dit.ts';
import { lireLeMoment } from '../proces.ts';

/** Garde la réponse à la question d’entrée, et passe à l’écran qui vient après. */
export function situer(etat: Etat, reponse: string, sortie: Sortie | undefined): Etat {
  const garde = { ...etat, perimetre: reponse };
  if (sortie !== undefined) return avancer(garde, { nom: 'hors-perimetre', sortie });
  const dossier = dossierDe(garde);
  const etape = etapes(dossier)[0] ?? prochaineEtape(dossier);
  return avancer(
    garde,
    etape === undefined ? { nom: 'recapitulatif' } : { nom: 'question', etape },
  );
}

/** « Mêmes réponses que pour cet autre outil » : celles d’aujourd’hui. Chacune se change ensuite pour un outil seul. */
export function repondreComme(etat: Etat, etape: Etape): Etat {
  const modele = modelePossible(etat, etape);
  const { dispositif: outil } = etape;
  if (modele === undefined || outil === null) return etat;
  const proces = { ...etat.proces, [outil]: etat.proces[modele] };
  const suivi = suivreLeMoment(reprendre({ ...etat, proces }, outil, modele));
  return avancer(suivi, ecranSuivant(etape, etapeSuivante(etat, suivi, etape)));
}

const INCONNU = ['inconnu'];

const admetDIgnorer = ({ fait }: Etape): boolean =>
  vocabulaire[fait].reponses.some((reponse) => INCONNU.includes(reponse));

/**
 * Les autres questions de la même partie, pour le même outil, qui resteraient si l’on ignorait celle-ci : qui ne
 * sait rien d’une partie peut le dire en une fois. Aucune dans le court chemin, qui se répond question par question.
 */
export function aIgnorerAvec(etat: Etat, etape: Etape): readonly Etape[] {
  if (estEssentielle(etape) || !admetDIgnorer(etape)) return [];
  const dossier = dossierDe(garderPour(etat, etape, INCONNU, posesEnsemble(etat, etape)));
  const restent = affine(etat, etape) ? etapesPourAffiner(dossier) : etapesRestantes(dossier);
  return restent.filter(
    (une) =>
      questions[une.fait].section === questions[etape.fait].section &&
      (une.dispositif === null || une.dispositif === etape.dispositif) &&
      !memeEtape(une, etape) &&
      admetDIgnorer(une),
  );
}

/** Répond « je ne sais pas » à cette question et aux autres de sa partie, puis passe à la suite. */
export function ignorerLaPartie(etat: Etat, etape: Etape, retour: Retour | undefined): Etat {
  const garde = [etape, ...aIgnorerAvec(etat, etape)].reduce(
    (suivi, une) => garderPour(suivi, une, INCONNU, posesEnsemble(suivi, une)),
    etat,
  );
  return avancer(garde, ecranApres(etat, garde, etape, retour, affine(etat, etape)));
}

/** Garde la réponse et passe à l’écran qui vient après. */
export function repondre(
  etat: Etat,
  etape: Etape,
  cochees: readonly string[],
  retour: Retour | undefined,
): Etat {
  const { reponses, proces } = lireLeMoment(etape.fait, cochees);
  const change = donneesDe(etat, etape).join() !== reponses.join();
  const affinage = affine(etat, etape);
  // Depuis la relecture ou le résultat, on change la réponse d’un outil, et de lui seul.
  const autres = retour === undefined ? posesEnsemble(etat, etape) : [];
  const avant =
    etape.fait === 'suite' && etape.dispositif !== null
      ? [etape.dispositif, ...autres].reduce(
          (note, outil) => noterLeProces(note, outil, proces),
          etat,
        )
      : etat;
  const garde = garderPour(avant, etape, reponses, autres);
  const dossier = dossierDe(garde);
  const suite = ecranApres(etat, garde, etape, retour, affinage);
  if (retour !== undefined || (affinage && prochaineEtape(dossier) === undefined))
    return avancer(garde, suite);
  const repondues = etapes(dossier);
  const place = placeDe(repondues, etape);
  const relue =
    change || place < 0 ? undefined : repondues.slice(place + 1).find(repondueSeule(garde));
  return avancer(garde, relue ? { nom: 'question', etape: relue } : suite);
}

/** Reprend les questions là où elles en étaient : d’abord ce qui décide, puis ce qui affine. */
export function preciser(etat: Etat): Etat {
  const dossier = dossierDe(etat);
  const etape = prochaineEtape(dossier);
  return avancer(etat, etape === undefined ? affinerEnsuite(dossier) : { nom: 'question', etape });
}
