import {
  enReserve,
  estEssentielle,
  etapes,
  etapesRestantes,
  ordreDesFaits,
  prochaineEtape,
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

const memeEtape = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait && une.dispositif === autre.dispositif;

const placeDe = (repondues: readonly Etape[], etape: Etape): number =>
  repondues.findIndex((une) => memeEtape(une, etape));

/** Le numéro de la question : sa place parmi les réponses, ou la suivante. */
export function numeroDe(etat: Etat, etape: Etape): number {
  const repondues = etapes(dossierDe(etat));
  const place = placeDe(repondues, etape);
  return place < 0 ? repondues.length + 1 : place + 1;
}

/** Combien de questions restent avant un résultat entier. */
export const restantes = (etat: Etat): number => etapesRestantes(dossierDe(etat)).length;

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
    reserve: [...enReserve(dossier), ...outilsRetires(etat)].map(avecReponses),
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

/** La question qui suit, ou le premier résultat quand le court chemin vient de finir. */
function ecranSuivant(repondue: Etape, suivante: Etape | undefined): Ecran {
  if (suivante === undefined) return { nom: 'recapitulatif' };
  const finDuCourtChemin = estEssentielle(repondue) && !estEssentielle(suivante);
  return finDuCourtChemin ? { nom: 'resultat' } : { nom: 'question', etape: suivante };
}

/** Garde la réponse et passe à l’écran qui vient après. */
export function repondre(
  etat: Etat,
  etape: Etape,
  reponses: readonly string[],
  retour: Retour | undefined,
): Etat {
  const change = donneesDe(etat, etape).join() !== reponses.join();
  const garde = garder(etat, etape, reponses);
  const dossier = dossierDe(garde);
  const manquante = prochaineEtape(dossier);
  if (retour !== undefined) {
    const essentielle = manquante !== undefined && estEssentielle(manquante);
    return avancer(
      garde,
      // Une réponse changée depuis le résultat y ramène, même s’il reste à préciser.
      manquante === undefined || (retour === 'resultat' && !essentielle)
        ? { nom: retour }
        : { nom: 'question', etape: manquante, retour },
    );
  }
  const repondues = etapes(dossier);
  const place = placeDe(repondues, etape);
  const relue = change || place < 0 ? undefined : repondues[place + 1];
  return avancer(garde, relue ? { nom: 'question', etape: relue } : ecranSuivant(etape, manquante));
}

/** Reprend les questions là où elles en étaient : « Préciser ma réponse ». */
export function preciser(etat: Etat): Etat {
  const etape = prochaineEtape(dossierDe(etat));
  return avancer(etat, etape === undefined ? { nom: 'recapitulatif' } : { nom: 'question', etape });
}

/** Remplace toutes les réponses par celles d’un lien, d’un fichier ou de l’appareil. */
export const charger = (etat: Etat, { communs, parDispositif }: Dossier): Etat => ({
  ...etat,
  communs,
  propres: parDispositif,
  choisis: vocabulaire.dispositif.reponses.filter((outil) => parDispositif[outil] !== undefined),
  propose: undefined,
});
