import {
  conclure,
  estGrave,
  libellesDispositif,
  libellesPreuve,
  libellesRupture,
} from '../droit/surveillance/index.ts';
import type { Conclusions, Faits } from '../droit/surveillance/index.ts';
import { nonConteste } from './non-conteste.ts';

/** Les trois conclusions, dans l’ordre où on les rend. */
const conclusions = ['dispositif', 'preuve', 'rupture'] as const;
/** Une des trois conclusions. */
export type Conclusion = (typeof conclusions)[number];

/** Ce que le contrôle lit d’une décision. */
export interface CasJuge {
  readonly id: string;
  readonly faits: Faits;
  readonly decide: {
    /** Ce qui a été jugé ; absent si la décision n’en dit rien. */
    readonly dispositif?: string | null | undefined;
    readonly preuve?: string | null | undefined;
    readonly rupture?: string | null | undefined;
    readonly obligationsEnCause: readonly string[];
    readonly obligationsRespectees: readonly string[];
  };
  readonly utilisablePour: Readonly<Record<Conclusion, boolean>>;
  readonly acceptable: { readonly [C in Conclusion]?: readonly string[] | undefined };
  readonly strict: Readonly<Record<'preuve' | 'rupture', boolean>>;
}

/**
 * `abstention` : les règles ne tranchent pas là où la décision a tranché. `non-comparable` : la décision ne
 * juge pas ce point, ou le juge selon un droit qui a changé.
 */
export type Note = 'accord' | 'abstention' | 'desaccord' | 'non-comparable';

/** Une réponse des règles, devant ce qui a été décidé. */
export interface Reponse {
  /** Une conclusion, ou l’identifiant d’une obligation. */
  readonly sujet: string;
  readonly statut: string;
  readonly note: Note;
  /** Les réponses compatibles avec la décision. Vide si elle n’est pas comparable. */
  readonly attendus: readonly string[];
}

/** Une décision passée au contrôle. */
export interface Controle {
  readonly id: string;
  readonly conclusions: readonly Reponse[];
  /** Les obligations que la décision dit violées. */
  readonly violees: readonly Reponse[];
  /** Les obligations que la décision dit tenues, ou non dues. */
  readonly tenues: readonly Reponse[];
}

/** Une même décision se lit deux fois : telle quelle, puis en tenant le silence pour non contesté. */
export const lectures = ['telle-quelle', 'non-conteste'] as const;
/** Une façon de lire une décision. */
export type LectureDeDecision = (typeof lectures)[number];

/** Répondre ainsi, c’est ne pas trancher. */
const abstentions: readonly string[] = ['a-verifier', 'incertaine'];
const nonGraves: readonly string[] = ['a-verifier', 'respectee', 'sans-objet'];

/** « En règle sur l’essentiel » vaut partout où « conforme en apparence » est admis. */
const admis = (attendus: readonly string[]): readonly string[] =>
  attendus.includes('respectee') ? [...attendus, 'en-regle-sur-l-essentiel'] : attendus;

const graves: readonly string[] = ['manquement', 'interdit'];

/** Compare la réponse des règles à celles que la décision admet ; la plus nette seule, si c’est exigé. */
function noter(statut: string, attendus: readonly string[], strict: boolean): Note {
  if (strict ? statut !== attendus[0] : !attendus.includes(statut)) return 'desaccord';
  return abstentions.includes(statut) ? 'abstention' : 'accord';
}

/** Les issues qui se jugent telles quelles ; les autres attendent la lecture « non contesté ». */
const strictesTellesQuelles: readonly string[] = ['ecartee', 'sans-cause', 'nulle'];

/** Les issues défavorables à l’employeur : aucune lecture ne doit dire le contraire. */
const defavorables: readonly string[] = ['irregulier', ...strictesTellesQuelles];

function controlerConclusion(
  cas: CasJuge,
  rendu: Conclusions,
  sujet: Conclusion,
  lecture: LectureDeDecision,
): Reponse {
  const { statut } = rendu[sujet];
  // Ce que la décision ne tranche pas ne se compare pas, même si les règles répondent.
  const tranchee = cas.utilisablePour[sujet] && cas.decide[sujet] !== undefined;
  const attendus = tranchee ? admis(cas.acceptable[sujet] ?? []) : [];
  if (attendus.length === 0) return { sujet, statut, note: 'non-comparable', attendus };
  const defavorable = defavorables.includes(cas.decide[sujet] ?? '');
  // Prêter à l’employeur tout ce que l’on tait peut faire taire les règles, jamais les faire mentir.
  if (lecture === 'non-conteste' && defavorable && abstentions.includes(statut)) {
    return { sujet, statut, note: 'abstention', attendus };
  }
  const exige = sujet !== 'dispositif' && cas.strict[sujet];
  const ici = strictesTellesQuelles.includes(cas.decide[sujet] ?? '')
    ? 'telle-quelle'
    : 'non-conteste';
  return { sujet, statut, note: noter(statut, attendus, exige && lecture === ici), attendus };
}

/** Passe une décision au contrôle : ce que répondent les règles, devant ce qui a été décidé. */
export function controler(cas: CasJuge, lecture: LectureDeDecision = 'telle-quelle'): Controle {
  const rendu = conclure(lecture === 'non-conteste' ? nonConteste(cas.faits) : cas.faits);
  const statutDe = (id: string) => {
    const constat = rendu.dispositif.obligations.find((une) => une.id === id);
    if (!constat)
      throw new Error(
        `« ${id} » : obligation inconnue. Corriger src/content/decisions/${cas.id}.md.`,
      );
    return constat.statut;
  };
  return {
    id: cas.id,
    conclusions: conclusions.map((sujet) => controlerConclusion(cas, rendu, sujet, lecture)),
    violees: cas.decide.obligationsEnCause.map((sujet) => {
      const statut = statutDe(sujet);
      if (!cas.utilisablePour.dispositif)
        return { sujet, statut, note: 'non-comparable', attendus: [] };
      // Une obligation violée se cherche telle quelle ; non contestée, elle peut ne plus se voir.
      const tranche = estGrave(statut) ? 'accord' : 'desaccord';
      return {
        sujet,
        statut,
        note:
          statut === 'a-verifier' || (lecture === 'non-conteste' && tranche === 'desaccord')
            ? 'abstention'
            : tranche,
        attendus: graves,
      };
    }),
    tenues: cas.decide.obligationsRespectees.map((sujet) => {
      const statut = statutDe(sujet);
      const tranche = estGrave(statut) ? 'desaccord' : 'accord';
      return {
        sujet,
        statut,
        note: statut === 'a-verifier' ? 'abstention' : tranche,
        attendus: nonGraves,
      };
    }),
  };
}

/** La clé d’une réponse dans la liste des désaccords expliqués. */
export const cleDe = (id: string, { sujet }: Reponse): string => `${id} : ${sujet}`;

/** Toutes les réponses d’une décision. */
export function reponsesDe(controle: Controle): readonly Reponse[] {
  return [...controle.conclusions, ...controle.violees, ...controle.tenues];
}

const libelles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  preuve: libellesPreuve,
  rupture: libellesRupture,
};

/** Le mot affiché pour un statut. */
export function direStatut(sujet: string, statut: string): string {
  const siens: Readonly<Record<string, string>> = libelles[sujet] ?? libellesDispositif;
  return siens[statut] ?? statut;
}
