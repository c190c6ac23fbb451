import { INCONNU } from '../../moteur/types.ts';
import { liste } from '../../moteur/variables.ts';
import { completer } from '../conclusions/completer.ts';
import { conclure } from '../conclusions/conclure.ts';
import { RIEN, vocabulaire } from '../vocabulaire/faits.ts';
import type { Fait, Faits } from '../vocabulaire/faits.ts';
import { aDuSens } from '../questions/choix-possibles.ts';
import { ordreDesFaits, questions } from '../questions/index.ts';
import type {
  StatutDispositif,
  StatutObligation,
  StatutPreuve,
  StatutRupture,
} from '../vocabulaire/statuts.ts';
import type { Conclusions } from '../vocabulaire/types.ts';

/** Une conclusion, avant et après. */
export interface Changement<Statut extends string> {
  readonly avant: Statut;
  readonly apres: Statut;
}

/** Ce qui sépare deux conclusions ; une partie qui ne change pas est absente. */
export interface Difference {
  /** Le statut d’ensemble du dispositif. */
  readonly dispositif?: Changement<StatutDispositif>;
  readonly obligations: readonly ({ readonly id: string } & Changement<StatutObligation>)[];
  readonly preuve?: Changement<StatutPreuve>;
  readonly rupture?: Changement<StatutRupture>;
}

/** Une autre réponse à une seule question, et ce qu’elle changerait. */
export interface Variante extends Difference {
  readonly fait: Fait;
  /** Ce qui a été répondu ; vide sans réponse. */
  readonly avant: readonly string[];
  /** Ce que l’on répondrait : une réponse, ou les cases cochées. */
  readonly apres: readonly string[];
  /** Vrai si la question est sans réponse ou répondue « je ne sais pas » : se renseigner suffirait. */
  readonly aPreciser: boolean;
}

function cocher(cochees: readonly string[], choix: string): readonly string[] {
  return choix === RIEN ? [RIEN] : [...cochees.filter((autre) => autre !== RIEN), choix];
}

function decocher(cochees: readonly string[], choix: string): readonly string[] {
  const reste = cochees.filter((autre) => autre !== choix);
  return reste.length === 0 ? [RIEN] : reste;
}

/** Les autres réponses possibles, « je ne sais pas » mis à part ; une case à la fois. */
function autresReponses(fait: Fait, actuelles: readonly string[]): readonly (readonly string[])[] {
  const { multiple } = vocabulaire[fait];
  const admises: readonly string[] = vocabulaire[fait].reponses;
  const possibles = admises.filter((reponse) => reponse !== INCONNU);
  if (!multiple) {
    return possibles.filter((choix) => !actuelles.includes(choix)).map((choix) => [choix]);
  }
  const cochees = actuelles.filter((choix) => choix !== INCONNU);
  const cases = possibles
    .map((choix) => (cochees.includes(choix) ? decocher : cocher)(cochees, choix))
    .filter((une) => une.every((choix) => admises.includes(choix)))
    .filter((une) => une.join() !== actuelles.join());
  // Décocher la seule case et cocher « aucune » donnent la même réponse.
  return [...new Map(cases.map((une) => [une.join(), une])).values()];
}

function changement<Statut extends string>(
  avant: Statut,
  apres: Statut,
): Changement<Statut> | undefined {
  return avant === apres ? undefined : { avant, apres };
}

/** Le temps ne revient pas : une fois dépassé, un point de départ n’est plus une réponse possible. */
function remonteLeTemps(fait: Fait, avant: readonly string[], apres: readonly string[]): boolean {
  const depart = questions[fait].sansRetour;
  return depart !== null && apres.includes(depart) && !avant.every((une) => une === INCONNU);
}

/**
 * Vrai si cette réponse en démentirait une autre, connue : « aucune information » dément « l’usage
 * était annoncé ». Les autres réponses ne resteraient pas les mêmes ; c’est une autre affaire.
 */
function dement(faits: Faits, autres: Faits, fait: Fait): boolean {
  const avant = completer(faits);
  const apres = completer(autres);
  return ordreDesFaits.some((autre) => {
    const reponse = liste(faits[autre]).join();
    const tenue = reponse !== '' && reponse !== INCONNU && reponse === liste(avant[autre]).join();
    return autre !== fait && tenue && reponse !== liste(apres[autre]).join();
  });
}

/** Les mêmes réponses, sauf une. */
export function avec(faits: Faits, fait: Fait, reponses: readonly string[]): Faits {
  return { ...faits, [fait]: vocabulaire[fait].multiple ? reponses : reponses[0] };
}

/** Les questions dont une autre réponse peut être essayée : répondues, ou encore à poser. */
export function questionsVariables(faits: Faits): readonly Fait[] {
  const utiles = conclure(faits).questions;
  return ordreDesFaits.filter(
    (fait) =>
      questions[fait].nature !== 'cadre' && (faits[fait] !== undefined || utiles.includes(fait)),
  );
}

/** Les autres réponses possibles à une question, sans remonter le temps ni démentir une autre réponse. */
export function alternatives(faits: Faits, fait: Fait): readonly (readonly string[])[] {
  const avant = liste(faits[fait]);
  const nouvelle = (reponse: string): boolean => !avant.includes(reponse);
  return autresReponses(fait, avant).filter(
    (apres) =>
      apres.filter(nouvelle).every((reponse) => aDuSens(fait, reponse, faits)) &&
      !remonteLeTemps(fait, avant, apres) &&
      !dement(faits, avec(faits, fait, apres), fait),
  );
}

/** Ce qui sépare deux conclusions ; `undefined` si rien ne change. */
export function comparer(avant: Conclusions, apres: Conclusions): Difference | undefined {
  const obligations = avant.dispositif.obligations.flatMap(({ id, statut }) => {
    const autre = apres.dispositif.obligations.find((obligation) => obligation.id === id);
    return autre === undefined || autre.statut === statut
      ? []
      : [{ id, avant: statut, apres: autre.statut }];
  });
  const dispositif = changement(avant.dispositif.statut, apres.dispositif.statut);
  const preuve = changement(avant.preuve.statut, apres.preuve.statut);
  const rupture = changement(avant.rupture.statut, apres.rupture.statut);
  if (obligations.length === 0 && !dispositif && !preuve && !rupture) return undefined;
  return {
    obligations,
    ...(dispositif && { dispositif }),
    ...(preuve && { preuve }),
    ...(rupture && { rupture }),
  };
}

function conclusionsChangees({ dispositif, preuve, rupture }: Variante): number {
  return [dispositif, preuve, rupture].filter((change) => change !== undefined).length;
}

/** D’abord ce qui change le plus de conclusions, puis ce qu’il suffit de savoir, puis l’ordre. */
function parUtilite(une: Variante, autre: Variante): number {
  return (
    conclusionsChangees(autre) - conclusionsChangees(une) ||
    Number(autre.aPreciser) - Number(une.aPreciser) ||
    autre.obligations.length - une.obligations.length ||
    ordreDesFaits.indexOf(une.fait) - ordreDesFaits.indexOf(autre.fait)
  );
}

/**
 * « Ce qui changerait la réponse » : chaque réponse qui, seule différente ou connue, changerait une
 * conclusion. On réexamine l’affaire une fois par réponse possible, sans remonter le temps ni démentir
 * une autre réponse ; les réponses en réserve n’entrent pas en compte (donner `faitsDe`).
 */
export function variantes(faits: Faits): readonly Variante[] {
  const conclusions = conclure(faits);
  return questionsVariables(faits)
    .flatMap((fait) =>
      alternatives(faits, fait).flatMap((apres): Variante[] => {
        const avant = liste(faits[fait]);
        const aPreciser = avant.length === 0 || avant.includes(INCONNU);
        const change = comparer(conclusions, conclure(avec(faits, fait, apres)));
        return change === undefined ? [] : [{ fait, avant, apres, aPreciser, ...change }];
      }),
    )
    .toSorted(parUtilite);
}

/**
 * Les premières à lire : la plus utile de chaque question, tant qu’il en reste à montrer. Plusieurs
 * réponses à la même question disent souvent la même chose ; elles attendent parmi les autres.
 */
export function trier(
  toutes: readonly Variante[],
  combien: number,
): { readonly premieres: readonly Variante[]; readonly autres: readonly Variante[] } {
  const premieres = toutes
    .filter(({ fait }, rang) => toutes.findIndex((une) => une.fait === fait) === rang)
    .slice(0, combien);
  return { premieres, autres: toutes.filter((une) => !premieres.includes(une)) };
}
