/** Ce que l’on a demandé à l’accueil, avant que le questionnaire soit là. */
export type Geste =
  { readonly nom: 'commencer' | 'reprendre' } | { readonly nom: 'ouvrir'; readonly fichier: File };
