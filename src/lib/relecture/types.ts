import type { NomDeGarde } from './gardes.ts';

/** Ce que vaut une marque, du plus sûr au simple doute. */
export const forces = ['faux', 'trop-certain', 'a-preciser'] as const;
/** Ce que vaut une marque : faux, trop certain, à préciser. */
export type Force = (typeof forces)[number];

/** Des motifs, et où on les cherche : le passage, la phrase, elle et ses voisines, tout le texte. */
export interface Alentours {
  readonly passage?: readonly string[] | undefined;
  readonly phrase?: readonly string[] | undefined;
  readonly voisines?: readonly string[] | undefined;
  readonly texte?: readonly string[] | undefined;
}

/** Ce qui doit se lire pour qu’une règle joue ; `sujet` dit de quoi le texte parle. */
interface Contexte extends Alentours {
  readonly sujet?: readonly string[] | undefined;
}

/** Une règle, telle que le moteur la lit. Les sources ne sont ici que des identifiants. */
export interface Regle {
  readonly id: string;
  readonly titre: string;
  /** La famille d’erreurs. */
  readonly genre: string;
  readonly force: Force;
  /** Ce qu’elle attrape : l’un de ces motifs. */
  readonly motifs: readonly string[];
  /** Ce qui n’en est qu’un signe : la marque demande de vérifier, sans affirmer. */
  readonly indices?: readonly string[] | undefined;
  /** Ce qui doit aussi se lire, s’il est dit : l’un de ces motifs. */
  readonly contexte?: Contexte | undefined;
  /** Ce qui la fait taire : l’un de ces motifs. */
  readonly sauf?: Alentours | undefined;
  /** Les gardes qu’elle demande, en plus de la négation, de la correction et de la question. */
  readonly gardes?: readonly NomDeGarde[] | undefined;
  /** Les gardes dont elle se passe. */
  readonly libre?: readonly ('negation' | 'correction' | 'question' | 'domaine')[] | undefined;
  /** Vrai si elle dit ce qui suit d’une autre erreur : après une erreur affirmée, elle demande. */
  readonly suite?: boolean | undefined;
  /** Ce qui ne va pas, en une phrase. */
  readonly message: string;
  /** Ce que l’on peut écrire à la place. */
  readonly plutot: string;
  /** Pourquoi, en une ou deux phrases. */
  readonly pourquoi: string;
  readonly sources: readonly string[];
  readonly autorite?: string | undefined;
  /** La page du site qui explique. */
  readonly page: string;
}

/** Une règle telle qu’elle part avec la page : sans son titre. */
export type RegleLue = Omit<Regle, 'titre'>;

/** Un passage souligné. */
export interface Marque {
  /** Positions en unités UTF-16 dans le texte donné. */
  readonly debut: number;
  readonly fin: number;
  readonly extrait: string;
  readonly regle: string;
  readonly genre: string;
  readonly force: Force;
  readonly message: string;
  readonly plutot: string;
  readonly pourquoi: string;
  readonly sources: readonly string[];
  readonly page: string;
  readonly autorite?: string | undefined;
}
