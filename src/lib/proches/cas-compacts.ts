import type { CasCode } from '../droit/surveillance/index.ts';
import { coderFaits, decoderFaits } from './codage.ts';

/** Ce que le questionnaire sait d’une décision avant qu’on ne demande à la lire. */
export interface CasResume extends CasCode {
  /** « Cass. soc., 22 janvier 2025, n° 22-15.793 » */
  readonly libelle: string;
  /** Nom de l’affaire, ou vide. */
  readonly nom: string;
  /** Ce que vaut la décision : « arrêt publié ». */
  readonly autorite: string;
  /** Ce qu’il faut savoir avant de s’y fier. */
  readonly reserves: readonly Reserve[];
  /** Ce qui a été jugé, en mots : le dispositif, la preuve, la sanction. */
  readonly issues: readonly string[];
}

/** `depasse` : le droit a changé. `etranger` : un autre droit. `moyenne` : lue par un commentaire seulement. */
export type Reserve = 'depasse' | 'etranger' | 'moyenne';

const ENTRE_CAS = '\n';
const ENTRE_CHAMPS = '\t';
const ENTRE_MOTS = '|';

/** Les cas en un seul texte, à donner à l’îlot : une ligne par décision. */
export function ecrireLesCas(cas: readonly CasResume[]): string {
  return cas
    .map(({ id, date, faits, libelle, nom, autorite, reserves, issues }) =>
      [
        id,
        date,
        coderFaits(faits),
        libelle,
        nom,
        autorite,
        reserves.join(ENTRE_MOTS),
        issues.join(ENTRE_MOTS),
      ].join(ENTRE_CHAMPS),
    )
    .join(ENTRE_CAS);
}

const mots = (texte: string): readonly string[] => (texte === '' ? [] : texte.split(ENTRE_MOTS));

/** Les cas d’un texte écrit par `ecrireLesCas`. */
export function lireLesCas(texte: string): readonly CasResume[] {
  if (texte === '') return [];
  return texte.split(ENTRE_CAS).map((ligne) => {
    const [id = '', date = '', code = '', libelle = '', nom = '', autorite = '', r = '', i = ''] =
      ligne.split(ENTRE_CHAMPS);
    return {
      id,
      date,
      faits: decoderFaits(code),
      libelle,
      nom,
      autorite,
      reserves: mots(r) as readonly Reserve[],
      issues: mots(i),
    };
  });
}
