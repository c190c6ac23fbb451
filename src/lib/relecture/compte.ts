/** Ce qu’une famille a donné. */
interface Score {
  /** Ce qui devait être trouvé et l’a été. */
  readonly trouves: number;
  readonly attendus: number;
  /** Ce qui a été signalé à raison. */
  readonly justes: number;
  /** Ce qui a été signalé à tort. */
  readonly alarmes: number;
}

/** Un cas où la lecture s’est trompée. */
export interface Ecart {
  readonly id: string;
  readonly quoi: 'oubli' | 'alarme';
  readonly famille: string;
  readonly extrait: string;
}

/** Une mesure entière. */
export interface Mesure {
  readonly total: Score;
  readonly parFamille: ReadonlyMap<string, Score>;
  readonly ecarts: readonly Ecart[];
}

/** La part de ce qui est signalé qui l’est à raison ; 1 si rien n’est signalé. */
export const precision = ({ justes, alarmes }: Score): number =>
  justes + alarmes === 0 ? 1 : justes / (justes + alarmes);
/** La part de ce qui devait être trouvé qui l’a été ; 1 si rien n’était attendu. */
export const rappel = ({ trouves, attendus }: Score): number =>
  attendus === 0 ? 1 : trouves / attendus;

/** Ce que l’on compte, famille par famille, et les cas où la lecture s’est trompée. */
export class Compte {
  readonly familles = new Map<string, Score>();
  readonly ecarts: Ecart[] = [];

  /** Ajoute à une famille. */
  ajouter(famille: string, plus: Partial<Score>): void {
    const { trouves = 0, attendus = 0, justes = 0, alarmes = 0 } = this.familles.get(famille) ?? {};
    this.familles.set(famille, {
      trouves: trouves + (plus.trouves ?? 0),
      attendus: attendus + (plus.attendus ?? 0),
      justes: justes + (plus.justes ?? 0),
      alarmes: alarmes + (plus.alarmes ?? 0),
    });
  }

  /** La mesure, une fois tout compté. */
  rendre(): Mesure {
    const somme = (cle: keyof Score) =>
      [...this.familles.values()].reduce((total, score) => total + score[cle], 0);
    return {
      total: {
        trouves: somme('trouves'),
        attendus: somme('attendus'),
        justes: somme('justes'),
        alarmes: somme('alarmes'),
      },
      parFamille: new Map([...this.familles].toSorted(([a], [b]) => a.localeCompare(b))),
      ecarts: this.ecarts,
    };
  }
}
