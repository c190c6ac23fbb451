import type { Table } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from './faits.ts';
import { statutsPreuve } from './statuts.ts';

const collectes = ['sans-manquement', 'a-etablir', 'illicite'] as const;
/** Ce que les obligations disent de la collecte, pour la preuve. */
export type Collecte = (typeof collectes)[number];

/**
 * Le vocabulaire des deux dernières conclusions : les réponses données, plus deux faits que personne
 * ne répond et que les conclusions précédentes donnent.
 */
export const vocabulaireEtendu = {
  ...vocabulaire,
  collecte: { reponses: collectes, multiple: false },
  preuve: { reponses: statutsPreuve, multiple: false },
} as const;

/** Le type de ce vocabulaire. */
export type VocabulaireEtendu = typeof vocabulaireEtendu;

/** Une table sur le vocabulaire étendu : la preuve ou la rupture. */
export interface TableDerivee<Statut extends string> extends Table<
  VocabulaireEtendu,
  Statut,
  Source
> {
  /** Identifiant stable : adresse dans la page des règles. */
  readonly id: string;
  /** La question à laquelle la table répond. */
  readonly titre: string;
}
