import type { Table } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from './faits.ts';
import { statutsPreuve } from './statuts.ts';

const collectes = ['sans-manquement', 'a-etablir', 'irreguliere', 'illicite'] as const;
/** Ce que les obligations disent de la collecte, pour la preuve. */
export type Collecte = (typeof collectes)[number];

/** Si la consultation du CSE est en manquement : seule, elle peut faire écarter la preuve. */
export type DefautDeConsultation = 'oui' | 'non';

/**
 * Le vocabulaire des deux dernières conclusions : les réponses données, plus trois faits que personne
 * ne répond et que les conclusions précédentes donnent.
 */
export const vocabulaireEtendu = {
  ...vocabulaire,
  collecte: { reponses: collectes, multiple: false },
  'defaut-de-consultation': { reponses: ['oui', 'non'] as const, multiple: false },
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
  /** Ce que l’on cite tant que la table ne conclut pas. */
  readonly textes: readonly [Source, ...Source[]];
  /** Ce que l’on cite dans le secteur public quand une ligne ne citait que le Code du travail, qui ne le vise pas. */
  readonly textesPublics?: readonly [Source, ...Source[]];
}
