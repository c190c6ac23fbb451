/** Ce que l’on a demandé, ou déjà répondu, avant que le questionnaire soit là. */
export type Geste =
  | { readonly nom: 'commencer' | 'reprendre' }
  | { readonly nom: 'ouvrir'; readonly fichier: File }
  /** La question d’entrée est à l’écran, et l’historique le retient déjà. */
  | { readonly nom: 'situer'; readonly reponse?: string };
