import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Dispositif, Fait, Faits, Reponse, Vocabulaire } from '../vocabulaire/faits.ts';

/** Trois façons de dire la même chose, et deux variantes là où les mots du droit changent. */
export interface Formulations {
  /** « Vous » est le salarié, ou l’intérimaire. */
  readonly salarie: string;
  /** « Vous » est l’entreprise. */
  readonly employeur: string;
  /** Un journaliste ou un représentant décrit le cas d’un salarié. */
  readonly observateur: string;
  /** « Vous » est l’agent public : CST ou CSA au lieu de CSE. À défaut, `salarie`. */
  readonly agentPublic?: string;
  /** « Vous » est le candidat : recruteur au lieu d’employeur. À défaut, `salarie`. */
  readonly candidat?: string;
}

/** Un texte affiché : le même pour tous, ou selon qui répond (voir `dire`). */
export type Texte = string | Formulations;

/** Une réponse proposée. */
export interface Choix {
  /** Libellé du bouton ou de la case, compréhensible seul. */
  readonly libelle: Texte;
  /** Une phrase de précision ou un exemple, sous le libellé. */
  readonly precision?: string;
  /** Des réponses devant lesquelles, toutes réunies, ce choix n’a pas de sens : on ne le propose pas. */
  readonly sauf?: Condition<Vocabulaire>;
}

/** Une question prête à envoyer par écrit quand on ne sait pas répondre. */
interface Demande {
  /** À qui l’envoyer : « À votre employeur ou au DPO ». */
  readonly a: Texte;
  /** La question, prête à copier. */
  readonly question: Texte;
}

/**
 * Les cinq parties du questionnaire. La première est le court chemin : elle tranche la plupart des affaires
 * jugées. Les autres précisent, chacune à son tour, de ce qui décide le plus souvent à ce qui n’affine qu’un point.
 */
export const sections = {
  essentiel: 'L’essentiel',
  usage: 'Ce qui a été dit et fait',
  regularite: 'Les conditions posées par la loi',
  preuve: 'La preuve et la mesure',
  garanties: 'Les garanties',
} as const;
/** Une partie du questionnaire. */
export type Section = keyof typeof sections;

/** Ce qu’une question veut dire pour certains outils ; rien quand son texte suffit. */
export type AidesSelonOutil = { readonly [D in Dispositif]?: string };

/** Une question du parcours, sans aucune règle : les tables seules disent ce que la réponse change. */
export interface Question<F extends Fait = Fait> {
  readonly section: Section;
  /** Vrai si la réponse vaut pour tous les dispositifs du dossier : la question n’est posée qu’une fois. */
  readonly commune: boolean;
  /** Vrai si la réponse n’existe que devant un juge : ce n’est pas elle que l’on demande d’abord. */
  readonly devantLeJuge?: true;
  /**
   * `cadre` : la changer, c’est décrire une autre affaire. `mesure` : l’employeur peut en décider et le
   * changer. `fait` : ce qui s’est passé, ou ce qu’un autre décide.
   */
  readonly nature: 'cadre' | 'mesure' | 'fait';
  /** La réponse à laquelle on ne revient plus une fois dépassée ; `null` s’il n’y en a pas. */
  readonly sansRetour: Reponse<F> | null;
  /** Vrai si le fait se compare entre deux affaires. */
  readonly comparee: boolean;
  /**
   * Des réponses devant lesquelles, toutes réunies, on ne la pose qu’après le résultat : elle parlerait de ce que la
   * personne a dit ne pas connaître, et ne trancherait rien. Une réponse déjà donnée compte toujours.
   */
  readonly apresLeResultatSi?: Faits;
  /** Vrai si on la pose toujours : sans elle, ni les mots ni les tables ne se choisissent. */
  readonly toujoursPosee: boolean;
  /**
   * Des réponses de la moins à la plus favorable à l’employeur ; vide si elles ne s’ordonnent pas. La
   * dernière est celle que l’on prête à une décision qui ne discute pas ce fait.
   */
  readonly versLEmployeur: readonly Reponse<F>[];
  /** Au plus vingt mots, une seule idée. */
  readonly intitule: Formulations;
  /** La même, pour un outil qui n’est qu’un projet, quand `intitule` parlerait de ce qui n’a pas encore eu lieu. */
  readonly enProjet?: Formulations;
  /** Définition du terme, ou exemple, affiché sous la question. */
  readonly aide?: string;
  /** Précision propre au dispositif, ajoutée à `aide` : la durée de référence, par exemple. */
  readonly aideSelonDispositif?: AidesSelonOutil;
  /** « Pourquoi cette question ? », en une ou deux phrases. */
  readonly pourquoi: string;
  readonly sources: readonly [Source, ...Source[]];
  /** « Où trouver la réponse ? » : contrat, charte, note de service, affichage, procès-verbal… */
  readonly ouTrouver: Texte;
  /** Absente quand « je ne sais pas » n’est pas offert. */
  readonly aDemander?: Demande;
  readonly choix: { readonly [R in Reponse<F>]: Choix };
}
