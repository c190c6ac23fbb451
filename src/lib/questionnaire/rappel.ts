/** Une réponse donnée, rappelée en deux mots : « l’information reçue : aucune ». */
export interface Rappel {
  readonly sujet: string;
  readonly reponse: string;
}
