import type { Source } from '../../sources.ts';
import type { Fait, Reponse } from '../faits.ts';

/** Trois façons de dire la même chose : au salarié, à l’employeur, à qui décrit un cas. */
export interface Formulations {
  /** « Vous » est le salarié (ou l’intérimaire, l’agent public, le candidat). */
  readonly salarie: string;
  /** « Vous » est l’entreprise. */
  readonly employeur: string;
  /** Un journaliste ou un représentant décrit le cas d’un salarié. */
  readonly observateur: string;
}

/** Une réponse proposée. */
export interface Choix {
  /** Libellé du bouton ou de la case, compréhensible seul. */
  readonly libelle: string | Formulations;
  /** Une phrase de précision ou un exemple, sous le libellé. */
  readonly precision?: string;
}

/** Parties du questionnaire, dans l’ordre de la mémoire de qui répond. */
export const sections = {
  situation: 'Votre situation',
  outil: 'L’outil',
  information: 'Ce qui a été dit',
  usage: 'Ce à quoi il sert',
  'vie-privee': 'Ce qu’il touche',
  garanties: 'Les garanties',
  suite: 'Ce qui s’est passé ensuite',
  preuve: 'La preuve',
} as const;
export type Section = keyof typeof sections;

/** Une question du parcours, sans aucune règle : les tables seules disent ce que la réponse change. */
export interface Question<F extends Fait = Fait> {
  readonly section: Section;
  /** Vrai si la réponse vaut pour tous les dispositifs du dossier : la question n’est posée qu’une fois. */
  readonly commune: boolean;
  /** Au plus vingt mots, une seule idée. */
  readonly intitule: Formulations;
  /** Définition du terme, ou exemple, affiché sous la question. */
  readonly aide?: string;
  /** « Pourquoi cette question ? », en une ou deux phrases. */
  readonly pourquoi: string;
  readonly sources: readonly [Source, ...Source[]];
  /** « Où trouver la réponse ? » : contrat, charte, note de service, affichage, procès-verbal du CSE… */
  readonly ouTrouver: string;
  /** Question prête à poser par écrit quand la réponse est « je ne sais pas » ; absente si ce choix n’existe pas. */
  readonly aDemander?: Formulations;
  readonly choix: { readonly [R in Reponse<F>]: Choix };
}
