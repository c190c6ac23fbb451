import type { Source } from '../droit/sources.ts';

/** Ce qu’un navigateur sait écrire de la personne qui s’en sert (HTML, « autocomplete » ; WCAG 1.3.5). */
export const remplissages = ['name', 'street-address', 'organization', 'email', 'tel'] as const;
type Remplissage = (typeof remplissages)[number];

/** Une réponse proposée par un champ à choix. */
export interface Option {
  readonly id: string;
  readonly libelle: string;
  /** Réponses du questionnaire qui la choisissent d’avance. */
  readonly reponses?: readonly string[] | undefined;
}

/** Un blanc de la lettre, et la façon de le demander. */
export interface Champ {
  readonly id: string;
  readonly libelle: string;
  /** Une ligne, plusieurs lignes, un jour, ou un choix dans une liste. */
  readonly type: 'ligne' | 'texte' | 'date' | 'choix';
  /** Vide, il se signale ; facultatif et vide, il emporte le paragraphe qui l’emploie. */
  readonly requis: boolean;
  readonly aide?: string | undefined;
  /** Ce qui le remplit d’avance : voir `preremplir.ts`. */
  readonly depuis?: string | undefined;
  /** L’option d’un champ à choix qui vaut tant que rien n’est choisi : sans elle, la lettre n’aurait pas de demande. */
  readonly parDefaut?: string | undefined;
  /** Ce que le navigateur sait déjà de la personne qui écrit, s’il peut l’écrire à sa place (HTML, « autocomplete »). */
  readonly remplissage?: Remplissage | undefined;
  /** Les réponses d’un champ à choix. */
  readonly options?: readonly Option[] | undefined;
}

/** Ce qu’est un passage de la lettre : sa place et son allure. */
export type Genre =
  | 'expediteur'
  | 'destinataire'
  | 'date'
  | 'objet'
  | 'titre'
  | 'paragraphe'
  | 'element'
  | 'signature'
  | 'pieces';

/** D’où vient un passage : d’un texte cité, de ce que l’on raconte, ou de l’usage des lettres. */
export type Origine = 'texte' | 'faits' | 'usage';

/** Les choix qui font paraître un passage : tous doivent être remplis. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** Un passage du modèle, avec ses `{{blancs}}`. */
export interface Bloc {
  readonly genre: Genre;
  readonly texte: string;
  readonly origine: Origine;
  readonly sources: readonly Source[];
  readonly si: Condition;
}

/** Une lettre à remplir. */
export interface Modele {
  readonly id: string;
  readonly champs: readonly Champ[];
  readonly blocs: readonly Bloc[];
}

/** Ce qui a été saisi, par champ ; un champ absent est vide. */
export type Valeurs = Readonly<Record<string, string>>;
