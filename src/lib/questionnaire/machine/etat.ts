import { etapesPourAffiner, etapesRestantes, vocabulaire } from '../../droit/surveillance/index.ts';
import type {
  Dispositif,
  Dossier,
  Etape,
  Fait,
  Faits,
  Sortie,
} from '../../droit/surveillance/index.ts';
import { reponsesDonnees } from '../reponses.ts';

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

/** Vrai si les deux étapes sont la même question, pour le même outil. */
export const memeEtape = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait && une.dispositif === autre.dispositif;

/** La place d’une étape dans cette suite ; -1 si elle n’y est pas. */
export const placeDe = (suite: readonly Etape[], etape: Etape): number =>
  suite.findIndex((une) => memeEtape(une, etape));

/** Ce qui se demanderait encore : d’abord ce qui décide, puis ce qui affine. */
export function aRepondre(etat: Etat): readonly Etape[] {
  const dossier = dossierDe(etat);
  return [...etapesRestantes(dossier), ...etapesPourAffiner(dossier)];
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
