import type { Fait } from '../vocabulaire/faits.ts';
import { conservation } from './conservation.ts';
import { dispositif } from './dispositif.ts';
import { accesRestreint, alternative, analyseImpact, autorisation, base } from './garanties.ts';
import { consultation, information, mentions, usageAnnonce } from './information.ts';
import { nouveaute } from './nouveaute.ts';
import { autrePreuve, cible, miseEnBalance, soupcon, tri } from './preuve.ts';
import { autresPreuvesProduites, mandat } from './rupture.ts';
import { effectif, etat, role, secteur } from './situation.ts';
import { accesDemande, motif, suite } from './suite.ts';
import type { Question } from './types.ts';
import { decision, finalite, usageReel } from './usage.ts';
import {
  autonomie,
  dissimulation,
  donnees,
  permanence,
  personnel,
  poste,
  zones,
} from './vie-privee.ts';

/**
 * Toutes les questions, dans l’ordre du parcours : ce qui décide d’abord, tant qu’une personne le trouve
 * naturel. Calculé sur les affaires jugées, puis rangé par parties.
 */
export const questions: { readonly [F in Fait]: Question<F> } = {
  role,
  secteur,
  dispositif,
  suite,
  etat,
  zones,
  information,
  'usage-annonce': usageAnnonce,
  motif,
  'mise-en-balance': miseEnBalance,
  'usage-reel': usageReel,
  permanence,
  personnel,
  autonomie,
  effectif,
  consultation,
  nouveaute,
  finalite,
  mentions,
  autorisation,
  base,
  decision,
  alternative,
  poste,
  dissimulation,
  donnees,
  'autre-preuve': autrePreuve,
  tri,
  soupcon,
  cible,
  mandat,
  'autres-preuves-produites': autresPreuvesProduites,
  conservation,
  'acces-restreint': accesRestreint,
  'analyse-impact': analyseImpact,
  'acces-demande': accesDemande,
};

const faitsDuParcours: readonly string[] = Object.keys(questions);

function estUnFait(identifiant: string): identifiant is Fait {
  return Object.hasOwn(questions, identifiant);
}

/** Les faits, dans l’ordre du parcours. */
export const ordreDesFaits: readonly Fait[] = faitsDuParcours.filter(estUnFait);
