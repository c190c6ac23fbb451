/** Réponse réservée : « je ne sais pas ». Le moteur la traite comme toutes les réponses à la fois. */
export const INCONNU = 'inconnu';

/** Ce qu’on peut répondre à une question : une liste fermée, à choix unique ou multiple. */
interface DefinitionDeFait {
  /** Réponses admises, `inconnu` compris là où « je ne sais pas » est offert. */
  readonly reponses: readonly string[];
  /** Vrai quand plusieurs réponses se cumulent. */
  readonly multiple: boolean;
}

/** Tous les faits d’un sujet, par identifiant, dans l’ordre du vocabulaire. */
export type Vocabulaire = Readonly<Record<string, DefinitionDeFait>>;

/** Identifiant d’un fait du vocabulaire. */
export type NomDeFait<V extends Vocabulaire> = keyof V & string;

/** Une réponse admise pour un fait. */
export type Reponse<V extends Vocabulaire, F extends NomDeFait<V>> = V[F]['reponses'][number];

/** Les réponses données. Un fait absent vaut « pas encore répondu ». */
export type Faits<V extends Vocabulaire> = {
  readonly [F in NomDeFait<V>]?: V[F]['multiple'] extends true
    ? readonly Reponse<V, F>[]
    : Reponse<V, F>;
};

/**
 * Condition d’une ligne : tous les faits nommés doivent correspondre. Une liste se lit « l’une de
 * ces réponses » ; pour un fait à choix multiple, « au moins l’une de ces réponses est cochée ».
 */
export type Condition<V extends Vocabulaire> = {
  readonly [F in NomDeFait<V>]?: Reponse<V, F> | readonly Reponse<V, F>[];
};

/**
 * Une ligne plus favorable que la ligne générale sur les mêmes faits : elle ne joue que si ces faits-là ont
 * reçu une réponse. Tant qu’ils sont absents ou `inconnu`, la ligne est passée, et la question reste utile.
 */
interface Exception {
  /** Les faits de `si` qui établissent l’exception. */
  readonly faits: readonly [string, ...string[]];
  /** Ce qui l’établirait, à lire après « Sauf si », ou « De même si » : « un texte impose cet enregistrement ». */
  readonly saufSi: string;
}

/**
 * Une ligne de table : si la condition est remplie, alors l’issue, pour ce motif et ces sources. Le motif
 * n’affirme que ce que `si` nomme : une ligne `si: {}` n’affirme rien de la situation.
 */
export interface Ligne<V extends Vocabulaire, Issue extends string, Source extends string> {
  readonly si: Condition<V>;
  /** Cases de faits à choix multiple qui doivent rester vides. */
  readonly sans?: Condition<V>;
  readonly exception?: Exception;
  readonly alors: Issue;
  /** Phrase affichée telle quelle, en français simple. */
  readonly motif: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** Une table de décision : la première ligne remplie l’emporte, la dernière est sans condition. */
export interface Table<V extends Vocabulaire, Issue extends string, Source extends string> {
  /**
   * Les réponses sans ligne à elles, qui suivent les lignes générales : écrites une à une, pour qu’une
   * réponse ajoutée au vocabulaire ne tombe jamais en silence dans une ligne générale.
   */
  readonly ordinaires?: Condition<V>;
  readonly lignes: readonly Ligne<V, Issue, Source>[];
}
