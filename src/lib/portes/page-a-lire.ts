/** Une page à laquelle on mène, et la phrase qui dit pourquoi y aller. */
export interface PageALire {
  readonly titre: string;
  readonly adresse: string;
  readonly phrase: string;
}
