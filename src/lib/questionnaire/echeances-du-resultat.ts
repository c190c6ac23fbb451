import {
  ajouterMois,
  calculerEcheance,
  delaiDe,
  delaisUtiles,
  lecteurDe,
} from '../droit/surveillance/index.ts';
import type { DelaiDuDossier, Faits, IdDeDelai, Suite } from '../droit/surveillance/index.ts';
import { lireDepart } from '../dates/lire-depart.ts';
import { jourEntier } from '../dates/saisie.ts';
import { direDuree } from '../demarche/en-mois.ts';

/** Les jours donnés pour calculer des délais, tels qu’ils ont été tapés. */
export interface DatesDonnees {
  get(delai: IdDeDelai): string | undefined;
}

/** Une échéance en mots. `aDater` : le délai dont un jour, donné, la rendrait précise. */
export interface EcheanceDite {
  readonly texte: string;
  readonly aDater?: IdDeDelai;
}

/** Le délai dont le départ est le jour de l’entretien. */
const ENTRETIEN = 'sanction-apres-entretien';

const enMinuscule = (phrase: string): string =>
  phrase.charAt(0).toLocaleLowerCase('fr') + phrase.slice(1);

/** Le jour dont part ce délai, s’il a été donné et qu’il va. */
export function departDe(
  delai: DelaiDuDossier,
  dates: DatesDonnees,
  aujourdHui: string,
): string | undefined {
  return lireDepart(dates.get(delai.id) ?? '', aujourdHui, delai.departAVenir).jour;
}

/** « avant l’entretien du 12 décembre 2026 » : ce qui se fait avant, si son jour est donné. */
function direLEntretien(dates: DatesDonnees, aujourdHui: string): EcheanceDite {
  const jour = departDe(delaiDe(ENTRETIEN), dates, aujourdHui);
  return jour === undefined
    ? { texte: 'avant l’entretien', aDater: ENTRETIEN }
    : { texte: `avant l’entretien du ${jourEntier(jour)}` };
}

/** Les dates d’un délai dont le départ est donné ; sa durée et son départ, sinon. */
function direLeDelai(delai: DelaiDuDossier, depart?: string): EcheanceDite {
  if (depart === undefined)
    return {
      texte: `${direDuree(delai.duree)}, du ${enMinuscule(delai.depart)}`,
      aDater: delai.id,
    };
  const { agirAvant, passeLe, repondreAvant, auPlusTot, dernierJour } = calculerEcheance(
    delai,
    depart,
  );
  if (auPlusTot !== undefined) {
    const fin = dernierJour === undefined ? '' : `, ni après le ${jourEntier(dernierJour)}`;
    return { texte: `pas avant le ${jourEntier(auPlusTot)}${fin}` };
  }
  if (agirAvant !== undefined) return { texte: `au plus tard le ${jourEntier(agirAvant)}` };
  const limite = repondreAvant ?? passeLe;
  return { texte: limite === undefined ? '' : `avant le ${jourEntier(limite)}` };
}

/** L’échéance d’un délai : sa date si son départ est donné, sa durée sinon. */
export const echeanceDe = (
  delai: DelaiDuDossier,
  dates: DatesDonnees,
  aujourdHui: string,
): EcheanceDite => direLeDelai(delai, departDe(delai, dates, aujourdHui));

/**
 * Ce que l’on écrit à côté d’une démarche : la date avant laquelle elle se fait, si on l’a donnée ; le délai,
 * sinon ; rien, pour ce qui n’en a pas. `aujourdHui` : « AAAA-MM-JJ ».
 */
export function quandFaire(
  { avant, revueDans }: Suite,
  dates: DatesDonnees,
  aujourdHui: string,
): EcheanceDite | undefined {
  if (revueDans !== undefined)
    return { texte: `d’ici le ${jourEntier(ajouterMois(aujourdHui, revueDans))}` };
  if (avant === undefined) return undefined;
  if (avant === 'entretien-prealable') return direLEntretien(dates, aujourdHui);
  return echeanceDe(delaiDe(avant), dates, aujourdHui);
}

/** La prochaine date d’une affaire, et le délai qui la donne. */
export interface ProchaineDate extends EcheanceDite {
  readonly quoi: string;
  /** Vrai si le calcul des délais, plus bas, la détaille. */
  readonly calculable: boolean;
}

/** Une demande d’accès n’a de délai que si elle a été faite ; l’avis du comité, que s’il est consulté. */
const court = (id: IdDeDelai, cas: readonly Faits[]): boolean =>
  id !== 'avis-cse' &&
  (id !== 'reponse-acces' ||
    cas.some(({ 'acces-demande': demande }) => demande === 'sans-reponse' || demande === 'refuse'));

/**
 * La prochaine date à connaître, dans le premier écran du résultat. Un entretien fixé passe d’abord ; un
 * employeur sans délai qui court a sa revue annuelle. Sans date, rien : l’écran le dit.
 */
export function prochaineDate(
  cas: readonly Faits[],
  dates: DatesDonnees,
  aujourdHui: string,
): ProchaineDate | undefined {
  const lecteur = lecteurDe(cas[0]?.role);
  const utiles = delaisUtiles(cas);
  const entretien = utiles.find(({ id }) => id === ENTRETIEN || id === 'entretien-prealable');
  if (entretien !== undefined) {
    const jour = departDe(delaiDe(ENTRETIEN), dates, aujourdHui);
    return jour === undefined
      ? {
          quoi: 'L’entretien',
          texte: 'cinq jours ouvrables au moins après la convocation, pour un licenciement',
          aDater: ENTRETIEN,
          calculable: true,
        }
      : { quoi: 'L’entretien', texte: `le ${jourEntier(jour)}`, calculable: true };
  }
  const delai = utiles.find(
    ({ id, pour }) =>
      pour === (lecteur === 'employeur' ? 'employeur' : 'personne') && court(id, cas),
  );
  if (delai !== undefined)
    return {
      quoi: delai.intitule,
      ...echeanceDe(delai, dates, aujourdHui),
      calculable: true,
    };
  return lecteur === 'employeur'
    ? {
        quoi: 'Revoir l’outil, une fois par an',
        texte: `d’ici le ${jourEntier(ajouterMois(aujourdHui, 12))}`,
        calculable: false,
      }
    : undefined;
}
