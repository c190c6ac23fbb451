import {
  aDuSens,
  dire,
  precisionsDe,
  questions,
  vocabulaire,
} from '../droit/surveillance/index.ts';
import type { Choix, Dispositif, Fait, Faits, Role } from '../droit/surveillance/index.ts';

/** Une réponse proposée à l’écran. */
export interface Option {
  readonly reponse: string;
  readonly libelle: string;
  readonly precision?: string | undefined;
}

/** Les outils que l’on ne propose plus, parce que d’autres les précisent. */
const dedoubles: readonly string[] = vocabulaire.dispositif.reponses.filter(
  (outil) => precisionsDe(outil).length > 0,
);

/**
 * Les réponses que propose une question, dites à qui répond. Un outil dédoublé ne se propose qu’à qui
 * l’a déjà parmi ses réponses `donnees`, par un lien ou un fichier d’avant ; un choix qui n’a pas de sens devant
 * les réponses `faits`, de même.
 */
export function optionsDe(
  fait: Fait,
  role: Role | undefined,
  donnees: readonly string[] = [],
  faits: Faits = {},
): Option[] {
  const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
  return Object.entries(choix)
    .filter(
      ([reponse]) =>
        donnees.includes(reponse) ||
        (aDuSens(fait, reponse, { ...(role && { role }), ...faits }) &&
          (fait !== 'dispositif' || !dedoubles.includes(reponse))),
    )
    .map(([reponse, { libelle, precision }]) => ({
      reponse,
      libelle: dire(libelle, role, [faits.dispositif]),
      precision: precision && dire(precision, role, [faits.dispositif]),
    }));
}

/** Les réponses d’une question, telles que ses choix les nomment. */
export function libellesDeChoix(
  fait: Fait,
  reponses: readonly string[],
  role: Role | undefined,
  outil?: Dispositif | null,
): string {
  const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
  return reponses
    .map((reponse) => dire(choix[reponse]?.libelle ?? reponse, role, [outil]))
    .join(' ; ');
}

/** Les réponses données à une question, ou aucune. */
export function reponsesDonnees(faits: Faits | undefined, fait: Fait): readonly string[] {
  const valeur: string | readonly string[] | undefined = faits?.[fait];
  return valeur === undefined ? [] : typeof valeur === 'string' ? [valeur] : valeur;
}

/** Ce qui a été répondu à une question, en toutes lettres. */
export function libellesDeReponse(faits: Faits, fait: Fait, role: Role | undefined): string {
  return libellesDeChoix(fait, reponsesDonnees(faits, fait), role, faits.dispositif);
}

/** Le nom court d’un outil. */
export function nomDe(outil: Dispositif): string {
  return libellesDeChoix('dispositif', [outil], undefined);
}
