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
 * Toutes les questions, dans l’ordre du parcours : celui de la mémoire de qui répond. Les notions de
 * droit (durée, base légale, analyse d’impact) viennent en dernier.
 */
export const questions: { readonly [F in Fait]: Question<F> } = {
  role,
  secteur,
  dispositif,
  etat,
  effectif,
  information,
  'usage-annonce': usageAnnonce,
  mentions,
  nouveaute,
  consultation,
  finalite,
  'usage-reel': usageReel,
  decision,
  permanence,
  poste,
  zones,
  dissimulation,
  personnel,
  autonomie,
  donnees,
  suite,
  motif,
  mandat,
  'acces-demande': accesDemande,
  soupcon,
  cible,
  tri,
  'autre-preuve': autrePreuve,
  'mise-en-balance': miseEnBalance,
  'autres-preuves-produites': autresPreuvesProduites,
  autorisation,
  conservation,
  'acces-restreint': accesRestreint,
  alternative,
  base,
  'analyse-impact': analyseImpact,
};

const faitsDuParcours: readonly string[] = Object.keys(questions);

function estUnFait(identifiant: string): identifiant is Fait {
  return Object.hasOwn(questions, identifiant);
}

/** Les faits, dans l’ordre du parcours. */
export const ordreDesFaits: readonly Fait[] = faitsDuParcours.filter(estUnFait);

/** Les dispositifs : les choix de la question, dont les libellés servent partout dans le site. */
export const dispositifs = questions.dispositif.choix;
