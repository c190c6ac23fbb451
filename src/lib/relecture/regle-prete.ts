import type { NomDeGarde } from './gardes.ts';
import type { Lexique } from './lexique.ts';
import { MotifInvalide, preparerMotif } from './motif.ts';
import type { Atomes, Classes, MotifPret } from './motif.ts';
import type { Alentours, RegleLue } from './types.ts';

/** Ce que l’on cherche autour d’un passage, et jusqu’où : juste après lui, dans sa phrase, ses voisines, le texte. */
export interface Alentour {
  readonly passage: readonly MotifPret[];
  readonly phrase: readonly MotifPret[];
  readonly voisines: readonly MotifPret[];
  readonly texte: readonly MotifPret[];
}

/** Une garde : ce qui fait taire dans la phrase et autour, ce qui fait taire en tête de la suivante. */
export interface GardePrete {
  readonly alentour: Alentour;
  readonly suite: readonly MotifPret[];
}

/** Un motif de règle : sûr, il affirme ; sinon, c’est un indice, et la marque demande. */
export interface MotifDeRegle {
  readonly motif: MotifPret;
  readonly sur: boolean;
}

/** Une règle dont tous les motifs sont analysés. */
export interface ReglePrete {
  readonly regle: RegleLue;
  readonly motifs: readonly MotifDeRegle[];
  readonly contexte: Alentour;
  /** Ce dont le texte doit parler. */
  readonly sujet: readonly MotifPret[];
  readonly sauf: Alentour;
  readonly libre: ReadonlySet<string>;
  /** Vrai si une réserve, dite après, lui suffit pour se taire. */
  readonly nuancee: boolean;
  readonly gardes: readonly GardePrete[];
}

/** Prépare les motifs écrits : chacun n’est analysé qu’une fois, et ses mots sont numérotés avec ceux des autres. */
export class Preparateur {
  readonly #atomes: Atomes;
  readonly #classes: Classes;
  readonly #gardes: ReadonlyMap<NomDeGarde, GardePrete>;

  /** @throws MotifInvalide si un motif de garde ne se lit pas. */
  constructor(atomes: Atomes, { classes, gardes }: Pick<Lexique, 'classes' | 'gardes'>) {
    this.#atomes = atomes;
    this.#classes = classes;
    this.#gardes = new Map(
      [...gardes].map(([nom, garde]) => [
        nom,
        { alentour: this.alentour(garde), suite: this.lire(garde.suite ?? []) },
      ]),
    );
  }

  /** @throws MotifInvalide, en nommant la règle, si un motif ne se lit pas. */
  regle(regle: RegleLue): ReglePrete {
    const libre = new Set<string>(regle.libre ?? []);
    const noms = new Set<NomDeGarde>([
      ...(libre.has('correction') ? [] : (['correction', 'attribution', 'autre-droit'] as const)),
      ...(regle.gardes ?? []),
    ]);
    try {
      return {
        regle,
        motifs: [
          ...this.lire(regle.motifs, true).map((motif) => ({ motif, sur: true })),
          ...this.lire(regle.indices ?? [], true).map((motif) => ({ motif, sur: false })),
        ],
        contexte: this.alentour(regle.contexte ?? {}),
        sujet: this.lire(regle.contexte?.sujet ?? []),
        sauf: this.alentour(regle.sauf ?? {}),
        libre,
        nuancee: noms.has('restriction'),
        gardes: [...noms].flatMap((nom) => this.#gardes.get(nom) ?? []),
      };
    } catch (erreur) {
      if (erreur instanceof MotifInvalide)
        erreur.message = `src/content/relecture/${regle.id}.md : ${erreur.message}`;
      throw erreur;
    }
  }

  /** @throws MotifInvalide si un motif ne se lit pas. */
  alentour({ passage = [], phrase = [], voisines = [], texte = [] }: Alentours): Alentour {
    return {
      passage: this.lire(passage),
      phrase: this.lire(phrase),
      voisines: this.lire(voisines),
      texte: this.lire(texte),
    };
  }

  /**
   * Ces motifs, prêts ; `ancres` : chacun doit commencer par un mot.
   * @throws MotifInvalide si un motif ne se lit pas.
   */
  lire(motifs: readonly string[], ancres = false): readonly MotifPret[] {
    return motifs.map((ecrit) => {
      const motif = preparerMotif(ecrit, this.#atomes, this.#classes);
      if (ancres && motif.tetes === undefined)
        throw new MotifInvalide(`le motif « ${ecrit} » doit commencer par un mot.`);
      return motif;
    });
  }
}
