import { aSaPrecision, jour } from '../dates/dates.ts';
import { estRecoupee } from '../contenu/recoupement.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Jalon, Piste } from './chronologie-maif.ts';
import { etendue, type Etendue } from './temps.ts';

/** Les fiches de décision, par identifiant. */
export type Fiches = ReadonlyMap<string, Pick<Decision, 'date' | 'lecture'>>;

/** Un point prêt à dessiner : où, avec quels mots, et si sa date est vérifiée. */
export interface Point {
  readonly piste: Piste;
  readonly titre: string;
  readonly detail: string;
  readonly central: boolean;
  readonly etendue: Etendue;
  /** Date en clair, à la précision de la source : « mai 2022 ». */
  readonly quand: string;
  /** Faux si une seule source la donne. */
  readonly verifie: boolean;
  /** Identifiant de ce qui appuie ce point. */
  readonly source: string;
}

/** La date qu’une fiche donne à une décision, ou une erreur qui dit où corriger. */
export function dateDe(fiches: Fiches, decision: string): string {
  const fiche = fiches.get(decision);
  if (!fiche) {
    throw new Error(
      `« ${decision} » n’a pas de fiche : corriger src/lib/images/chronologie-maif.ts.`,
    );
  }
  return jour(fiche.date);
}

/** Donne à chaque jalon sa date et son degré de vérification, pris dans les fiches pour les décisions. */
export function dater(jalons: readonly Jalon[], fiches: Fiches): readonly Point[] {
  return jalons.map((jalon) => {
    const commun = { piste: jalon.piste, titre: jalon.titre, detail: jalon.detail };
    if ('decision' in jalon) {
      const date = dateDe(fiches, jalon.decision);
      return {
        ...commun,
        central: jalon.central ?? false,
        etendue: etendue(date),
        quand: aSaPrecision(date),
        verifie: estRecoupee(fiches.get(jalon.decision)?.lecture),
        source: jalon.decision,
      };
    }
    return {
      ...commun,
      central: false,
      etendue: etendue(jalon.date),
      quand: aSaPrecision(jalon.date),
      verifie: jalon.verification === 'concordant',
      source: jalon.source,
    };
  });
}
