import type { Obligation } from '../../vocabulaire/types.ts';
import { accesRestreint } from './acces-restreint.ts';
import { analyseImpact } from './analyse-impact.ts';
import { autorisationPrefectorale } from './autorisation-prefectorale.ts';
import { baseLegale } from './base-legale.ts';
import { conservation } from './conservation.ts';
import { consultationCse } from './consultation-cse.ts';
import { decisionAutomatisee } from './decision-automatisee.ts';
import { donneesSensibles } from './donnees-sensibles.ts';
import { droitAcces } from './droit-acces.ts';
import { evaluation } from './evaluation.ts';
import { finalite } from './finalite.ts';
import { informationIndividuelle } from './information-individuelle.ts';
import { loyaute } from './loyaute.ts';
import { mentionsInformation } from './mentions-information.ts';
import { pratiqueInterdite } from './pratique-interdite.ts';
import { proportionnalite } from './proportionnalite.ts';
import { viePrivee } from './vie-privee.ts';

/** Les dix-sept obligations, dans l’ordre où le site les affiche. */
export const obligations: readonly Obligation[] = [
  informationIndividuelle,
  mentionsInformation,
  evaluation,
  consultationCse,
  baseLegale,
  finalite,
  proportionnalite,
  viePrivee,
  donneesSensibles,
  pratiqueInterdite,
  loyaute,
  conservation,
  decisionAutomatisee,
  analyseImpact,
  accesRestreint,
  autorisationPrefectorale,
  droitAcces,
];
