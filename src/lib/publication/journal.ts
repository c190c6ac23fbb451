import { sortesDEvenement, type Evenement, type SorteDEvenement } from './evenements.ts';

/** Les évènements d’un jour, par sorte. */
interface JourDuJournal {
  readonly le: Date;
  readonly groupes: readonly {
    readonly sorte: SorteDEvenement;
    readonly siens: readonly Evenement[];
  }[];
}

const ordre = Object.keys(sortesDEvenement) as readonly SorteDEvenement[];

/** Les évènements rangés par jour, dans l’ordre reçu ; chaque jour, par sorte. */
export function grouperParJour(evenements: readonly Evenement[]): readonly JourDuJournal[] {
  return [...Map.groupBy(evenements, ({ le }) => le.toISOString().slice(0, 10))].map(
    ([jour, duJour]) => ({
      le: new Date(jour),
      groupes: ordre
        .map((sorte) => ({ sorte, siens: duJour.filter((un) => un.sorte === sorte) }))
        .filter(({ siens }) => siens.length > 0),
    }),
  );
}
