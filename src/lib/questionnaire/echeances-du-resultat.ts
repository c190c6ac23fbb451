import {
  ajouterMois,
  calculerEcheance,
  delaiDe,
  delaisUtiles,
  lecteurDe,
  pasAvant,
} from '../droit/surveillance/index.ts';
import type { DelaiDuDossier, Faits, IdDeDelai, Territoire } from '../droit/surveillance/index.ts';
import { lireDepart } from '../dates/lire-depart.ts';
import { jourEntier } from '../dates/saisie.ts';
import { direDuree } from '../demarche/en-mois.ts';

/** Les jours donnés pour calculer des délais, tels qu’ils ont été tapés, et les jours fériés qui comptent. */
export interface DatesDonnees {
  get(delai: IdDeDelai): string | undefined;
  /** Où la personne travaille ; la métropole, sans réponse. */
  readonly territoire?: Territoire;
}

/** Une échéance en mots. `aDater` : le délai dont un jour, donné, la rendrait précise. */
export interface EcheanceDite {
  readonly texte: string;
  readonly aDater?: IdDeDelai;
}

/** Un délai qui part du jour de l’entretien, quelle que soit la mesure envisagée. */
export const ENTRETIEN = 'sanction-apres-entretien';
/** Le délai de la convocation à l’entretien. */
export const CONVOCATION = 'entretien-prealable';

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

/** Le délai affiché où se donne le jour de l’entretien. */
export const ouDaterLEntretien = (
  utiles: readonly DelaiDuDossier[],
): { readonly aDater?: IdDeDelai } => {
  const trouve = utiles.find(({ depart }) => depart === delaiDe(ENTRETIEN).depart);
  return trouve === undefined ? {} : { aDater: trouve.id };
};

/**
 * Le premier jour où un entretien avant licenciement peut se tenir, si le jour fixé vient plus tôt que les cinq jours
 * ouvrables de la convocation ; rien, si l’un des deux jours n’est pas donné ou qu’ils s’accordent.
 */
export function entretienPasAvant(dates: DatesDonnees, aujourdHui: string): string | undefined {
  const convocation = departDe(delaiDe(CONVOCATION), dates, aujourdHui);
  const entretien = departDe(delaiDe(ENTRETIEN), dates, aujourdHui);
  if (convocation === undefined || entretien === undefined) return undefined;
  return pasAvant(delaiDe(CONVOCATION), convocation, entretien, dates.territoire);
}

/** Les dates d’un délai dont le départ est donné ; sa durée et son départ, sinon. */
function direLeDelai(
  delai: DelaiDuDossier,
  depart?: string,
  territoire?: Territoire,
): EcheanceDite {
  if (depart === undefined)
    return {
      texte: `${direDuree(delai.duree)}, du ${enMinuscule(delai.depart)}`,
      aDater: delai.id,
    };
  const { agirAvant, passeLe, repondreAvant, auPlusTot, dernierJour } = calculerEcheance(
    delai,
    depart,
    territoire,
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
): EcheanceDite => direLeDelai(delai, departDe(delai, dates, aujourdHui), dates.territoire);

/** La prochaine date d’une affaire, et le délai qui la donne. */
interface ProchaineDate extends EcheanceDite {
  readonly quoi: string;
  /** Vrai si le calcul des délais, plus bas, la détaille. */
  readonly calculable: boolean;
}

/** Le comité reste à consulter sur un projet : son avis est la prochaine date de l’employeur. */
const aConsulter = ({ etat, consultation }: Faits): boolean =>
  etat === 'projet' && consultation !== 'consulte-avant' && consultation !== 'carence';

/** Une demande d’accès n’a de délai que si elle a été faite ; l’avis du comité, que sur un projet à lui soumettre. */
const court = (id: IdDeDelai, cas: readonly Faits[]): boolean =>
  (id !== 'avis-cse' || cas.some(aConsulter)) &&
  (id !== 'reponse-acces' ||
    cas.some(({ 'acces-demande': demande }) => demande === 'sans-reponse' || demande === 'refuse'));

/**
 * La prochaine date à connaître, dans le premier écran du résultat. Un entretien fixé passe d’abord ; un
 * employeur sans délai qui court a la revue annuelle de ce qui est en service. Sans date, rien : l’écran le dit.
 */
export function prochaineDate(
  cas: readonly Faits[],
  dates: DatesDonnees,
  aujourdHui: string,
): ProchaineDate | undefined {
  const lecteur = lecteurDe(cas[0]?.role);
  const utiles = delaisUtiles(cas);
  if (utiles.some(({ id }) => id === CONVOCATION)) {
    const jour = departDe(delaiDe(ENTRETIEN), dates, aujourdHui);
    const tot = entretienPasAvant(dates, aujourdHui);
    const trop =
      tot === undefined
        ? ''
        : `. Pour un licenciement, il ne se tient pas avant le ${jourEntier(tot)}`;
    return jour === undefined
      ? {
          quoi: 'L’entretien',
          texte: 'cinq jours ouvrables au moins après la convocation, pour un licenciement',
          ...ouDaterLEntretien(utiles),
          calculable: true,
        }
      : { quoi: 'L’entretien', texte: `le ${jourEntier(jour)}${trop}`, calculable: true };
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
  return lecteur === 'employeur' && cas.some(({ etat }) => etat !== 'retire' && etat !== 'projet')
    ? {
        quoi: 'Faire le point, une fois par an',
        texte: `d’ici le ${jourEntier(ajouterMois(aujourdHui, 12))}`,
        calculable: false,
      }
    : undefined;
}
