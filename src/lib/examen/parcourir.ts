import {
  completer,
  conclure,
  estEssentielle,
  faitsDe,
  prochaineEtape,
  vocabulaire,
} from '../droit/surveillance/index.ts';
import type { Dossier, Etape, Fait, Faits } from '../droit/surveillance/index.ts';
import type { Cas } from './lire-cas.ts';

/** Une question posée, ce qui y est répondu, et les trois statuts après elle. */
interface EtapeParcourue {
  readonly fait: Fait;
  readonly reponse: string | readonly string[];
  readonly statuts: readonly [dispositif: string, preuve: string, rupture: string];
}

/** Un cas passé au questionnaire ; ces clés sont contractuelles. */
interface Parcours {
  readonly id: string;
  readonly dispositif: string;
  readonly etapes: readonly EtapeParcourue[];
  /** Le rang de la dernière question du court chemin. */
  readonly essentiel: number;
}

const INCONNU = 'inconnu';

/** Ce que la personne répond : ce que dit le cas, sinon « je ne sais pas » ; un rôle que le cas tait est décrit. */
function reponseA(faits: Faits, fait: Fait): string | readonly string[] {
  const donnee: string | readonly string[] | undefined = faits[fait];
  if (donnee !== undefined) return donnee;
  if (fait === 'role') return 'observateur';
  return vocabulaire[fait].multiple ? [INCONNU] : INCONNU;
}

function ranger(dossier: Dossier, { fait, dispositif }: Etape, faits: Faits): Dossier {
  const reponse = reponseA(faits, fait);
  if (fait === 'dispositif') {
    return { ...dossier, parDispositif: { [faits.dispositif ?? 'autre']: {} } };
  }
  if (dispositif === null) {
    return { ...dossier, communs: { ...dossier.communs, [fait]: reponse } };
  }
  const propres = { ...dossier.parDispositif[dispositif], [fait]: reponse };
  return { ...dossier, parDispositif: { ...dossier.parDispositif, [dispositif]: propres } };
}

/** Vrai pour ce qu’un choix d’avant a déjà dit : sans procès, la question du moment le dit, et rien ne se demande du juge. */
const dejaDite = ({ fait }: Etape, faits: Faits): boolean =>
  fait === 'mise-en-balance' &&
  faits[fait] === 'pas-de-proces' &&
  faits.suite !== undefined &&
  faits.suite !== INCONNU;

function statutsDe(dossier: Dossier, outil: Faits['dispositif']): EtapeParcourue['statuts'] {
  const choisi = outil !== undefined && dossier.parDispositif[outil] !== undefined;
  const { dispositif, preuve, rupture } = conclure(
    choisi ? faitsDe(dossier, outil) : completer(dossier.communs),
  );
  return [dispositif.statut, preuve.statut, rupture.statut];
}

/**
 * Les questions que le questionnaire poserait, dans l’ordre, à quelqu’un qui donnerait ces réponses. Un cas
 * sans outil est lu comme « autre ».
 */
export function parcourir({ id, faits }: Cas): Parcours {
  const outil = faits.dispositif ?? 'autre';
  let dossier: Dossier = { communs: {}, parDispositif: {} };
  const etapes: EtapeParcourue[] = [];
  let essentiel = 0;
  for (let etape = prochaineEtape(dossier); etape !== undefined; etape = prochaineEtape(dossier)) {
    dossier = ranger(dossier, etape, faits);
    if (dejaDite(etape, faits)) continue;
    const reponse = etape.fait === 'dispositif' ? outil : reponseA(faits, etape.fait);
    etapes.push({ fait: etape.fait, reponse, statuts: statutsDe(dossier, outil) });
    if (estEssentielle(etape)) essentiel = etapes.length;
  }
  return { id, dispositif: outil, etapes, essentiel };
}
