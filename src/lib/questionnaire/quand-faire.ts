import { ajouterMois, delaiDe, delaisUtiles } from '../droit/surveillance/index.ts';
import type { DelaiDuDossier, Faits, Suite } from '../droit/surveillance/index.ts';
import { jourEntier } from '../dates/saisie.ts';
import { direDuree } from '../demarche/en-mois.ts';
import {
  CONVOCATION,
  departDe,
  echeanceDe,
  ENTRETIEN,
  ouDaterLEntretien,
} from './echeances-du-resultat.ts';
import type { DatesDonnees, EcheanceDite } from './echeances-du-resultat.ts';

/** « avant l’entretien du 12 décembre 2026 » : ce qui se fait avant, si son jour est donné. */
function direLEntretien(
  utiles: readonly DelaiDuDossier[],
  dates: DatesDonnees,
  aujourdHui: string,
): EcheanceDite {
  const jour = departDe(delaiDe(ENTRETIEN), dates, aujourdHui);
  return jour === undefined
    ? { texte: 'avant l’entretien', ...ouDaterLEntretien(utiles) }
    : { texte: `avant l’entretien du ${jourEntier(jour)}` };
}

/** Un délai d’attente, à côté d’une démarche : c’est l’acte de l’autre qui attend, et non elle. */
function direLAttente(delai: DelaiDuDossier, acte: string, dite: EcheanceDite): EcheanceDite {
  const texte = dite.aDater === undefined ? dite.texte : `pas avant ${direDuree(delai.duree)}`;
  return { ...dite, texte: `pour ${acte}, ${texte}` };
}

/**
 * Ce que l’on écrit à côté d’une démarche : la date avant laquelle elle se fait, si on l’a donnée ; le délai,
 * sinon ; rien, pour ce qui n’en a pas, ni pour un délai qui n’est pas de cette affaire. `aujourdHui` : « AAAA-MM-JJ ».
 */
export function quandFaire(
  { avant, revueDans }: Suite,
  cas: readonly Faits[],
  dates: DatesDonnees,
  aujourdHui: string,
): EcheanceDite | undefined {
  if (revueDans !== undefined)
    return { texte: `d’ici le ${jourEntier(ajouterMois(aujourdHui, revueDans))}` };
  if (avant === undefined) return undefined;
  const utiles = delaisUtiles(cas);
  if (avant === CONVOCATION) return direLEntretien(utiles, dates, aujourdHui);
  // Sanction ou licenciement, l’attente part du même jour : celle de cette affaire vaut pour la démarche.
  const attente = ({ depart, acte }: DelaiDuDossier): boolean =>
    acte !== undefined && depart === delaiDe(avant).depart;
  const delai = utiles.find(({ id }) => id === avant) ?? utiles.find(attente);
  if (delai === undefined) return undefined;
  const dite = echeanceDe(delai, dates, aujourdHui);
  return delai.acte === undefined ? dite : direLAttente(delai, delai.acte, dite);
}
