/** Ce qu’il faut savoir d’une page pour la citer. */
export interface ACiter {
  /** Unique sur le site : le nom des fichiers de citation. */
  readonly id: string;
  readonly titre: string;
  /** Adresse complète de notre page. */
  readonly adresse: string;
  readonly publieLe?: Date | undefined;
  readonly verifieLe?: Date | undefined;
  /** La décision dont parle la page : elle se cite d’abord. */
  readonly decision?: {
    /** Le nom entier : « Cour de cassation, chambre sociale ». */
    readonly cour: string;
    readonly date: Date;
    readonly numero?: string | undefined;
    readonly ecli?: string | undefined;
    readonly surnom?: string | undefined;
    /** La référence dans l’ordre du guide des éditeurs juridiques, ECLI en dernier. */
    readonly reference: string;
    readonly officielle?: string | undefined;
  };
  /** L’article de loi dont parle la page. */
  readonly loi?: {
    /** « L. 1222-4 ». */
    readonly numero: string;
    readonly version: string;
    readonly depuis: Date;
    readonly officielle: string;
  };
}
