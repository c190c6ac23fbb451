/** Un essai : son fichier, depuis la racine du dépôt, et son nom. */
export interface Essai {
  readonly fichier: string;
  readonly essai: string;
}

/** Une phrase que le site publie sur la discrétion, et l’essai qui échoue si elle cesse d’être vraie. */
export interface PhraseEssayee extends Essai {
  /** La phrase, ou le morceau de phrase, tel que la page l’écrit. */
  readonly phrase: string;
  /** Où l’essai regarde. */
  readonly lit: Regarde;
}

/** Ce qu’un essai peut lire. */
export type Regarde = 'reseau' | 'stockages' | 'disque' | 'page';

/** Comment la page nomme ce qu’un essai lit. */
export const regardes: Readonly<Record<Regarde, string>> = {
  reseau: 'les requêtes qui partent',
  stockages: 'les cookies et les stockages',
  disque: 'le dossier d’un vrai navigateur, sur le disque',
  page: 'la page et son adresse',
};
