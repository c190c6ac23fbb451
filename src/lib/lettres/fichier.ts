/** Un fichier qu’un document donne, en plus du texte et du Word. */
export interface Fichier {
  /** Ce que dit son bouton. */
  readonly libelle: string;
  /** L’extension du fichier, sans son point ; une par document. */
  readonly extension: string;
  /** Type MIME. */
  readonly type: string;
  /** Fait le contenu, au clic. */
  readonly fabriquer: () => Promise<Blob> | Blob | string;
}
