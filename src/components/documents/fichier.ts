/** Un fichier qu’un document donne, en plus du texte et du Word. */
export interface Fichier {
  /** Ce que dit son bouton. */
  readonly libelle: string;
  /** Nom du fichier, avec son extension. */
  readonly nom: string;
  /** Type MIME. */
  readonly type: string;
  /** Fait le contenu, au clic. */
  readonly fabriquer: () => Promise<Blob> | Blob | string;
}
