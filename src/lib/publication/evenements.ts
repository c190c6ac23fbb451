import type { Datation } from '../schemas/datation.ts';

/** Les sortes de pages datées. */
export type SorteDePiece =
  | 'article'
  | 'outil'
  | 'carte'
  | 'lettre'
  | 'decision'
  | 'texte'
  | 'facile'
  | 'regles'
  | 'contacts';

/** Une page datée du site. */
export interface Piece {
  /** Depuis la racine : « /affaire-maif/ ». */
  readonly adresse: string;
  readonly sorte: SorteDePiece;
  readonly titre: string;
  readonly resume: string;
  readonly datation: Datation;
}

/** Un article de loi, et le jour où sa version est entrée en vigueur. */
interface VersionDeLoi {
  readonly adresse: string;
  readonly titre: string;
  readonly enVigueurDepuis: Date;
}

/** Ce qui s’est passé : une page parue, une décision ajoutée, le droit qui change, une erreur corrigée. */
export const sortesDEvenement = {
  page: 'Pages',
  decision: 'Décisions',
  loi: 'Changements du droit',
  correction: 'Corrections',
} as const;
/** Une sorte d’évènement. */
export type SorteDEvenement = keyof typeof sortesDEvenement;

/** Un évènement du site, daté. */
export interface Evenement {
  /** Unique et stable : l’adresse de la page et le jour. */
  readonly id: string;
  readonly le: Date;
  readonly sorte: SorteDEvenement;
  readonly titre: string;
  readonly resume: string;
  readonly adresse: string;
}

const jour = (date: Date) => date.toISOString().slice(0, 10);

/** Avant cette date, l’entrée en vigueur d’un article n’est plus une nouvelle. */
const NOUVEAU_DROIT = Date.UTC(2023, 0, 1);

function parution({ adresse, sorte, titre, resume, datation }: Piece): readonly Evenement[] {
  const { publieLe } = datation;
  if (publieLe === undefined) return [];
  const id = `${adresse}#publication`;
  return [
    { id, le: publieLe, sorte: sorte === 'decision' ? 'decision' : 'page', titre, resume, adresse },
  ];
}

const sortes = { correction: 'correction', droit: 'loi', ajout: 'page' } as const;

function changements({ adresse, titre, datation }: Piece): readonly Evenement[] {
  return datation.modifications.map(({ le, sorte, quoi }, rang) => ({
    id: `${adresse}#modification-${jour(le)}-${rang + 1}`,
    le,
    sorte: sortes[sorte],
    titre,
    resume: quoi,
    adresse: `${adresse}#changements`,
  }));
}

function nouvelleVersion({ adresse, titre, enVigueurDepuis: le }: VersionDeLoi): Evenement {
  const resume = 'La version affichée de cet article est entrée en vigueur ce jour-là.';
  return { id: `${adresse}#version-${jour(le)}`, le, sorte: 'loi', titre, resume, adresse };
}

/** Tout ce qui s’est passé, du plus récent au plus ancien ; le même jour, dans l’ordre reçu. */
export function evenementsDe(
  pieces: readonly Piece[],
  lois: readonly VersionDeLoi[],
): readonly Evenement[] {
  return [
    ...pieces.flatMap(changements),
    ...pieces.flatMap(parution),
    ...lois
      .filter(({ enVigueurDepuis }) => enVigueurDepuis.getTime() >= NOUVEAU_DROIT)
      .map(nouvelleVersion),
  ].toSorted((a, b) => b.le.getTime() - a.le.getTime());
}

/** Le dernier changement d’une page : sa dernière modification, ou sa parution. */
export function dernierChangement({ publieLe, modifications }: Datation): Date | undefined {
  const jours = [...modifications.map(({ le }) => le), ...(publieLe ? [publieLe] : [])];
  return jours.toSorted((a, b) => b.getTime() - a.getTime())[0];
}
