import {
  enReserve,
  estEssentielle,
  etapes,
  etapesPourAffiner,
  etapesRestantes,
  ordreDesFaits,
  prochaineEtape,
  questions,
  vocabulaire,
} from '../droit/surveillance/index.ts';
import type {
  Dispositif,
  Dossier,
  Etape,
  Fait,
  Faits,
  Sortie,
} from '../droit/surveillance/index.ts';
import type { Donnee } from './donnee.ts';
import { posesAvec, sansLesRepetees } from './ensemble.ts';
import { cocherLeMoment, lireLeMoment } from './proces.ts';
import { reponsesDonnees } from './reponses.ts';

/** D’où l’on est parti pour modifier une réponse, et où l’on revient ensuite. */
export type Retour = 'recapitulatif' | 'resultat';

/** Un écran du questionnaire. */
export type Ecran =
  | { readonly nom: 'accueil' | 'perimetre' | 'recapitulatif' | 'resultat' }
  | { readonly nom: 'hors-perimetre'; readonly sortie: Sortie }
  | { readonly nom: 'question'; readonly etape: Etape; readonly retour?: Retour };

/** Tout ce que la page retient : des réponses, et le chemin parcouru. Une valeur, jamais modifiée. */
export interface Etat {
  readonly perimetre: string | undefined;
  readonly communs: Faits;
  /** Les réponses de tous les outils choisis un jour : celles d’un outil retiré restent en réserve. */
  readonly propres: Readonly<Partial<Record<Dispositif, Faits>>>;
  readonly choisis: readonly Dispositif[];
  /** L’outil qu’un lien propose : coché d’avance, il ne compte qu’une fois confirmé. */
  readonly propose: Dispositif | undefined;
  /** Les questions répondues une fois pour plusieurs outils, et lesquels : le premier est celui de l’écran. */
  readonly ensemble: Readonly<Partial<Record<Fait, readonly Dispositif[]>>>;
  /** Les questions que l’on veut répondre outil par outil. */
  readonly separes: readonly Fait[];
  /** S’il y a un procès, tel que la question du moment l’a dit dans cette page, outil par outil. */
  readonly proces: Readonly<Partial<Record<Dispositif, boolean>>>;
  readonly pile: readonly Ecran[];
  readonly rang: number;
}

const accueil: Ecran = { nom: 'accueil' };

/** Rien n’a été répondu. */
export const etatInitial: Etat = {
  perimetre: undefined,
  communs: {},
  propres: {},
  choisis: [],
  propose: undefined,
  ensemble: {},
  separes: [],
  proces: {},
  pile: [accueil],
  rang: 0,
};

/** Vrai si plusieurs réponses se cumulent ; le dossier admet plusieurs dispositifs. */
export const admetPlusieurs = (fait: Fait): boolean =>
  fait === 'dispositif' || vocabulaire[fait].multiple;

/** Les réponses : ce que l’on garde, ce que l’on partage, ce que le moteur lit. */
export const dossierDe = ({ communs, propres, choisis }: Etat): Dossier => ({
  communs,
  parDispositif: Object.fromEntries(choisis.map((outil) => [outil, propres[outil] ?? {}])),
});

/** L’écran présent. */
export const ecranDe = ({ pile, rang }: Etat): Ecran => pile[rang] ?? accueil;

/** Vrai tant que rien n’a été répondu. */
export const estVide = ({ communs, choisis }: Etat): boolean =>
  Object.keys(communs).length === 0 && choisis.length === 0;

/** Les réponses données à cette étape, ou aucune. */
export function donneesDe(etat: Etat, { fait, dispositif }: Etape): readonly string[] {
  if (fait === 'dispositif' && dispositif === null) {
    const { choisis, propose } = etat;
    return choisis.length > 0 || propose === undefined ? choisis : [propose];
  }
  return reponsesDonnees(dispositif === null ? etat.communs : etat.propres[dispositif], fait);
}

/** Ce que la question montre de coché : au moment, la suite et le procès font un seul choix. */
export const cocheesDe = (etat: Etat, etape: Etape): readonly string[] =>
  cocherLeMoment(
    donneesDe(etat, etape),
    etape.fait === 'suite' && etape.dispositif !== null ? etat.proces[etape.dispositif] : undefined,
  );

/** Vrai si l’on a dit, pour chaque outil, qu’il n’y a pas de procès : rien ne se demande alors d’un juge. */
const sansProces = ({ choisis, proces }: Etat): boolean =>
  choisis.length > 0 && choisis.every((outil) => proces[outil] === false);

/** Vrai si l’on a dit, dans cette page, qu’un juge est saisi. */
export const auProces = ({ choisis, proces }: Etat): boolean =>
  choisis.some((outil) => proces[outil] === true);

const devantLeJuge: Etape = { fait: 'mise-en-balance', dispositif: null };

const memeEtape = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait && une.dispositif === autre.dispositif;

const placeDe = (repondues: readonly Etape[], etape: Etape): number =>
  repondues.findIndex((une) => memeEtape(une, etape));

/** Les réponses données, une par écran : celles données avec une autre n’ont pas eu le leur. */
const repondueSeule =
  (etat: Etat) =>
  ({ fait, dispositif }: Etape): boolean =>
    dispositif === null
      ? fait !== devantLeJuge.fait || !sansProces(etat)
      : !(etat.ensemble[fait] ?? []).slice(1).includes(dispositif);

/** Le numéro de la question : sa place parmi les réponses, ou la suivante. */
export function numeroDe(etat: Etat, etape: Etape): number {
  const repondues = etapes(dossierDe(etat)).filter(repondueSeule(etat));
  const place = placeDe(repondues, etape);
  return place < 0 ? repondues.length + 1 : place + 1;
}

/** Combien de questions restent avant un résultat entier. */
export const restantes = (etat: Etat): number =>
  sansLesRepetees(etapesRestantes(dossierDe(etat)), etat.separes).length;

/** Les réponses des outils décochés depuis. */
function outilsRetires(etat: Etat): readonly Etape[] {
  return vocabulaire.dispositif.reponses
    .filter((dispositif) => !etat.choisis.includes(dispositif))
    .flatMap((dispositif) =>
      ordreDesFaits
        .map((fait): Etape => ({ fait, dispositif }))
        .filter((etape) => donneesDe(etat, etape).length > 0),
    );
}

/** Les réponses qui comptent, puis celles qui ne comptent plus et attendent en réserve. */
export function toutesLesDonnees(etat: Etat): {
  readonly utiles: readonly Donnee[];
  readonly reserve: readonly Donnee[];
} {
  const avecReponses = (etape: Etape): Donnee => ({ etape, reponses: donneesDe(etat, etape) });
  const dossier = dossierDe(etat);
  return {
    utiles: etapes(dossier).map(avecReponses),
    reserve: [...enReserve(dossier), ...outilsRetires(etat)]
      .filter((etape) => etape.dispositif !== null || repondueSeule(etat)(etape))
      .map(avecReponses),
  };
}

/** Passe à l’écran suivant ; ce qui venait après l’écran présent est oublié. */
export const avancer = (etat: Etat, ecran: Ecran): Etat => ({
  ...etat,
  pile: [...etat.pile.slice(0, etat.rang + 1), ecran],
  rang: etat.rang + 1,
});

/** Va à un écran déjà vu ; le premier, si la page ne se souvient de rien. */
export const aller = (etat: Etat, rang: number): Etat => ({
  ...etat,
  rang: rang < etat.pile.length ? rang : 0,
});

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

function ranger(faits: Faits | undefined, fait: Fait, reponses: readonly string[]): Faits {
  return { ...faits, [fait]: vocabulaire[fait].multiple ? reponses : reponses[0] };
}

function garder(etat: Etat, { fait, dispositif }: Etape, reponses: readonly string[]): Etat {
  if (fait === 'dispositif') {
    const choisis = vocabulaire.dispositif.reponses.filter((choix) => reponses.includes(choix));
    return { ...etat, choisis };
  }
  if (dispositif === null) return { ...etat, communs: ranger(etat.communs, fait, reponses) };
  const faits = ranger(etat.propres[dispositif], fait, reponses);
  return { ...etat, propres: { ...etat.propres, [dispositif]: faits } };
}

/** Ce qui se demanderait encore : d’abord ce qui décide, puis ce qui affine. */
function aRepondre(etat: Etat): readonly Etape[] {
  const dossier = dossierDe(etat);
  return [...etapesRestantes(dossier), ...etapesPourAffiner(dossier)];
}

/** Répond, pour cet outil, ce qui a été répondu pour un autre : seulement ce qui se demanderait. */
function reprendre(etat: Etat, outil: Dispositif, modele: Dispositif): Etat {
  const dites = ({ fait }: Etape) => donneesDe(etat, { fait, dispositif: modele });
  const etape = aRepondre(etat).find((une) => une.dispositif === outil && dites(une).length > 0);
  return etape === undefined ? etat : reprendre(garder(etat, etape, dites(etape)), outil, modele);
}

/** Sans procès, répond que le juge n’a rien à peser encore, si cela se demanderait. */
const suivreLeMoment = (etat: Etat): Etat =>
  sansProces(etat) && aRepondre(etat).some((une) => memeEtape(une, devantLeJuge))
    ? garder(etat, devantLeJuge, ['pas-de-proces'])
    : etat;

/** Retient s’il y a un procès ; une réponse sur le juge que cela dément ne compte plus. */
function noterLeProces(etat: Etat, outil: Dispositif, proces: boolean | undefined): Etat {
  const note = { ...etat, proces: { ...etat.proces, [outil]: proces } };
  const dite = note.communs[devantLeJuge.fait];
  if (dite === undefined || (dite === 'pas-de-proces') === sansProces(note)) return note;
  const { [devantLeJuge.fait]: _, ...communs } = note.communs;
  return { ...note, communs };
}

/** Vrai si ces outils ne sont que des projets ; une question commune n’en vise aucun. */
export const enProjet = (etat: Etat, outils: readonly (Dispositif | null)[]): boolean =>
  outils.every(
    (outil) =>
      outil !== null && donneesDe(etat, { fait: 'etat', dispositif: outil }).includes('projet'),
  );

/** Les autres outils pour qui cette question se pose en même temps, ou s’est déjà posée ainsi. */
export function posesEnsemble(etat: Etat, etape: Etape): readonly Dispositif[] {
  const { fait, dispositif } = etape;
  if (dispositif === null) return [];
  const deja = etat.ensemble[fait] ?? [];
  if (deja[0] === dispositif) return deja.slice(1).filter((outil) => etat.choisis.includes(outil));
  if (donneesDe(etat, etape).length > 0) return [];
  return posesAvec(etape, aRepondre(etat), etat.separes);
}

/**
 * « Pas la même réponse pour chaque outil » : cette question se posera pour chacun, même déjà répondue pour tous.
 * L’écran, au même rang, en est un autre.
 */
export function separer(etat: Etat, { fait }: Etape): Etat {
  const propres = { ...etat.propres };
  for (const outil of (etat.ensemble[fait] ?? []).slice(1)) {
    const { [fait]: _, ...autres } = propres[outil] ?? {};
    propres[outil] = autres;
  }
  return {
    ...etat,
    propres,
    pile: etat.pile.with(etat.rang, { ...ecranDe(etat) }),
    separes: [...etat.separes, fait],
    ensemble: { ...etat.ensemble, [fait]: [] },
  };
}

/** Garde une réponse pour l’outil de cette étape, et pour ceux à qui elle se pose en même temps. */
function garderPour(
  etat: Etat,
  etape: Etape,
  reponses: readonly string[],
  autres: readonly Dispositif[],
): Etat {
  const { fait, dispositif } = etape;
  const garde = suivreLeMoment(
    autres.reduce(
      (suivi, outil) => garder(suivi, { fait, dispositif: outil }, reponses),
      garder(etat, etape, reponses),
    ),
  );
  if (dispositif === null) return garde;
  return {
    ...garde,
    ensemble: { ...garde.ensemble, [fait]: autres.length > 0 ? [dispositif, ...autres] : [] },
  };
}

/** Un autre outil choisi, si celui de cette étape, ajouté après coup, peut en reprendre cette réponse et d’autres encore. */
export function modelePossible(etat: Etat, { fait, dispositif }: Etape): Dispositif | undefined {
  if (dispositif === null) return undefined;
  const restent = etapesRestantes(dossierDe(etat)).filter((une) => une.dispositif === dispositif);
  return etat.choisis.find((outil) => {
    const dite = (une: { readonly fait: Fait }) =>
      donneesDe(etat, { fait: une.fait, dispositif: outil }).length > 0;
    return outil !== dispositif && dite({ fait }) && restent.filter(dite).length > 1;
  });
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

/** Combien de questions n’affineraient qu’une obligation. */
export const pourAffiner = (etat: Etat): number =>
  sansLesRepetees(etapesPourAffiner(dossierDe(etat)), etat.separes).length;

/** La question d’affinage qui suit, ou le résultat quand il n’en reste plus. */
function affinerEnsuite(dossier: Dossier): Ecran {
  const [etape] = etapesPourAffiner(dossier);
  return etape === undefined ? { nom: 'resultat' } : { nom: 'question', etape };
}

/**
 * La première question qui reste. Passé le court chemin, la première de celles qui viennent après : qui est allé
 * droit à une partie la finit avant que l’on revienne à celles d’avant.
 */
function etapeSuivante(avant: Etat, garde: Etat, etape: Etape): Etape | undefined {
  const restent = etapesRestantes(dossierDe(garde));
  if (estEssentielle(etape)) return restent[0];
  const ordre = etapesRestantes(dossierDe(avant));
  const apres = ordre.slice(placeDe(ordre, etape) + 1);
  return apres.find((une) => placeDe(restent, une) >= 0) ?? restent[0];
}

/** La question qui suit, ou le premier résultat quand le court chemin vient de finir, pour tous les outils. */
function ecranSuivant(repondue: Etape, suivante: Etape | undefined): Ecran {
  if (suivante === undefined) return { nom: 'recapitulatif' };
  const finDuCourtChemin = estEssentielle(repondue) && !estEssentielle(suivante);
  return finDuCourtChemin ? { nom: 'resultat' } : { nom: 'question', etape: suivante };
}

/** Vrai si cette étape n’affine plus qu’une obligation. */
const affine = (etat: Etat, etape: Etape): boolean =>
  etapesPourAffiner(dossierDe(etat)).some((une) => memeEtape(une, etape));

/** L’écran qui suit une réponse gardée, hors relecture ; `affinage` : elle n’affinait qu’une obligation. */
function ecranApres(
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

/** Remplace toutes les réponses par celles d’un lien, d’un fichier ou de l’appareil. */
export const charger = (etat: Etat, { communs, parDispositif }: Dossier): Etat => ({
  ...etat,
  communs,
  propres: parDispositif,
  choisis: vocabulaire.dispositif.reponses.filter((outil) => parDispositif[outil] !== undefined),
  propose: undefined,
  ensemble: {},
  separes: [],
  proces: {},
});
