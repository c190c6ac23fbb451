import type { Score } from '../controle/bilan.ts';

/** Un morceau de barre : ce qu’il compte, où il commence, sa longueur. */
interface Morceau {
  readonly note: 'accord' | 'abstention' | 'desaccord';
  readonly nombre: number;
  readonly x: number;
  readonly large: number;
  /** Où son nombre s’écrit : en lui s’il y tient, sinon après la barre s’il la finit, sinon nulle part. */
  readonly dit: 'dedans' | 'apres' | undefined;
}

/** Une barre : une issue, dans une lecture. */
interface Barre {
  readonly y: number;
  readonly morceaux: readonly Morceau[];
}

/** Le cadre d’un dessin des comptes, en unités du dessin. */
interface CadreDesComptes {
  readonly largeur: number;
  /** Où commence chacune des trois clés de la légende, à partir des barres. */
  readonly cles: readonly [number, number, number];
  /** Où les barres commencent : la place de l’intitulé de chaque issue, à leur gauche. */
  readonly titres: number;
  readonly tete: number;
  readonly rangee: number;
  /** Ce qui reste libre en haut d’une rangée : la place de l’intitulé, au-dessus des barres. */
  readonly dessus: number;
  readonly barre: number;
  readonly entre: number;
  /** La place d’un nombre, après la plus longue barre ; 0 si le dessin n’en écrit aucun. */
  readonly apres: number;
}

/**
 * Le dessin large, et celui d’un téléphone : l’intitulé y passe au-dessus de ses barres, et les tables qui suivent donnent seules
 * les nombres, que la page n’aurait pas la place de porter deux fois.
 */
export const cadresDesComptes = {
  large: {
    largeur: 720,
    cles: [0, 150, 300],
    titres: 290,
    tete: 34,
    rangee: 50,
    dessus: 0,
    barre: 17,
    entre: 3,
    apres: 14,
  },
  etroit: {
    largeur: 330,
    cles: [0, 82, 226],
    titres: 0,
    tete: 34,
    rangee: 72,
    dessus: 22,
    barre: 17,
    entre: 3,
    apres: 0,
  },
} as const satisfies Record<string, CadreDesComptes>;

const notes = ['accord', 'abstention', 'desaccord'] as const;
const total = (score: Score): number => notes.reduce((somme, note) => somme + score[note], 0);

/** Ce qu’un chiffre prend de place, et ce qu’il faut autour de lui. */
const placeDe = (nombre: number): number => 8 * String(nombre).length + 2;

/** Où s’écrit le nombre d’un morceau. */
function placer({ nombre, large }: Omit<Morceau, 'dit'>, dernier: boolean): Morceau['dit'] {
  if (large >= placeDe(nombre)) return 'dedans';
  return dernier ? 'apres' : undefined;
}

/**
 * Les barres d’un compte, issue par issue et lecture par lecture. Toutes ont la même échelle, donnée par la plus
 * longue. Un morceau qui ne compte rien manque.
 */
export function dessinerComptes(
  issues: readonly (readonly Score[])[],
  { largeur, titres, tete, rangee, dessus, barre, entre, apres }: CadreDesComptes,
): readonly (readonly Barre[])[] {
  const unite = (largeur - titres - apres) / Math.max(1, ...issues.flat().map(total));
  return issues.map((lectures, rang) =>
    lectures.map((score, lecture) => {
      const debuts = notes.map((_, i) =>
        notes.slice(0, i).reduce((somme, note) => somme + score[note], 0),
      );
      const morceaux = notes
        .map((note, i) => ({
          note,
          nombre: score[note],
          x: Math.round(titres + (debuts[i] ?? 0) * unite),
          large: Math.round(score[note] * unite),
        }))
        .filter(({ nombre }) => nombre > 0);
      return {
        y: tete + rang * rangee + dessus + lecture * (barre + entre),
        morceaux: morceaux.map((un, i) => ({
          ...un,
          dit: apres === 0 ? undefined : placer(un, i === morceaux.length - 1),
        })),
      };
    }),
  );
}

/** Tous les morceaux d’une note, en un seul tracé : un rectangle par morceau pèserait plus que la page ne peut porter. */
export function tracerLaNote(
  barres: readonly (readonly Barre[])[],
  note: Morceau['note'],
  { barre }: CadreDesComptes,
): string {
  return barres
    .flat()
    .flatMap(({ y, morceaux }) =>
      morceaux
        .filter((un) => un.note === note)
        .map(
          ({ x, large }) =>
            `M${String(x)} ${String(y)}h${String(large)}v${String(barre)}h-${String(large)}z`,
        ),
    )
    .join('');
}
