import {
  conservationDeReference,
  dire,
  estGrave,
  questions,
  statutDe,
} from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';
import type { Valeurs } from '../lettres/types.ts';
import { champsCommuns } from './champs.ts';

/** La réponse, si le champ à choix la propose ; sinon rien, pour ne rien écrire que l’on ne sait pas. */
function choisie(
  champ: string,
  reponse: string | undefined,
): readonly (readonly [string, string])[] {
  const options = champsCommuns.find(({ id }) => id === champ)?.options ?? [];
  return options.some(({ id }) => id === reponse) && reponse !== undefined
    ? [[champ, reponse]]
    : [];
}

/** Un oui ou un non que les réponses donnent ; rien, si elles se taisent. */
const ouiNon = (
  champ: string,
  oui: boolean,
  non: boolean,
): readonly (readonly [string, string])[] => (oui ? [[champ, 'oui']] : non ? [[champ, 'non']] : []);

/** La durée de référence, si les données ne sont pas gardées plus longtemps et que l’outil n’en a qu’une. */
function dureeTenue({ dispositif, conservation }: Faits): readonly (readonly [string, string])[] {
  if (dispositif === undefined || conservation !== 'dans-la-reference') return [];
  const [seule, ...autres] = conservationDeReference[dispositif];
  const connue = seule.statut !== 'non-verifie' && seule.statut !== 'non-lue';
  return autres.length === 0 && connue ? [['duree', seule.duree]] : [];
}

/**
 * Ce que les réponses remplissent du kit, pour un outil : l’outil et son nom, l’effectif, le but, la base
 * si elle n’est pas en cause, la durée, la fréquence, et les oui ou non qu’elles donnent. « Je ne sais pas » ne remplit rien.
 */
export function departDuResultat(faits: Faits): Valeurs {
  const { dispositif, finalite, donnees = [], decision } = faits;
  const usage = faits['usage-annonce'];
  const annonce =
    finalite !== undefined && finalite !== 'inconnu' && finalite !== 'aucune-annoncee';
  return Object.fromEntries([
    ...choisie('effectif', faits.effectif),
    ...choisie('outil', dispositif),
    ...choisie('frequence', faits.permanence),
    // Une base que les règles viennent de mettre en cause ne s’écrit pas d’avance dans une notice.
    ...(estGrave(statutDe('base-legale', faits)) ? [] : choisie('base', faits.base)),
    ...(dispositif === undefined || dispositif === 'autre'
      ? []
      : [['nom', dire(questions.dispositif.choix[dispositif].libelle, 'employeur')] as const]),
    ...(annonce
      ? [['but', dire(questions.finalite.choix[finalite].libelle, 'employeur')] as const]
      : []),
    ...dureeTenue(faits),
    ...ouiNon('sanction', usage === 'oui', false),
    ...ouiNon('evaluation', finalite === 'evaluation', false),
    ...ouiNon(
      'automatisee',
      decision === 'automatisee' || decision === 'note-suivie',
      decision === 'humaine',
    ),
    ...ouiNon(
      'sensibles',
      donnees.some(
        (une) => une === 'biometrie' || une === 'sante' || une === 'syndicales-ou-opinions',
      ),
      donnees.length > 0 && donnees.every((une) => une === 'ordinaires'),
    ),
  ]);
}
