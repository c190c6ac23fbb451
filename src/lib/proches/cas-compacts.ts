import type { Reference } from '../contenu/reference.ts';
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

type References = Readonly<Partial<Record<string, Reference>>>;

/** Comment se nomme une décision : son libellé, le nom de l’affaire, ce qu’elle vaut. */
const nommer = (reference: Reference | undefined): readonly [string, string, string] => [
  reference?.libelle ?? '',
  reference?.detail ?? '',
  reference?.statut ?? '',
];

/**
 * Les cas en un seul texte, à donner à l’îlot : une ligne par décision. Celle que ces références nomment déjà, dans les
 * mêmes mots, n’y est pas nommée de nouveau.
 */
export function ecrireLesCas(cas: readonly CasResume[], references: References): string {
  return cas
    .map(({ id, date, faits, libelle, nom, autorite, reserves, issues }) => {
      const siens = [libelle, nom, autorite];
      const deja = nommer(references[id]).join(ENTRE_CHAMPS) === siens.join(ENTRE_CHAMPS);
      return [
        id,
        date,
        coderFaits(faits),
        reserves.join(ENTRE_MOTS),
        issues.join(ENTRE_MOTS),
        ...(deja ? [] : siens),
      ].join(ENTRE_CHAMPS);
    })
    .join(ENTRE_CAS);
}

const mots = (texte: string): readonly string[] => (texte === '' ? [] : texte.split(ENTRE_MOTS));

/** Les cas d’un texte écrit par `ecrireLesCas`, avec les mêmes références. */
export function lireLesCas(texte: string, references: References): readonly CasResume[] {
  if (texte === '') return [];
  return texte.split(ENTRE_CAS).map((ligne) => {
    const [id = '', date = '', code = '', r = '', i = '', ...siens] = ligne.split(ENTRE_CHAMPS);
    const [libelle = '', nom = '', autorite = ''] =
      siens.length > 0 ? siens : nommer(references[id]);
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
