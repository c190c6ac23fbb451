import {
  conclure,
  estGrave,
  libellesObligation,
  libellesPreuve,
  libellesRupture,
} from '../droit/surveillance/index.ts';
import type { Conclusions, Faits } from '../droit/surveillance/index.ts';

/** Les trois conclusions, dans l’ordre où on les rend. */
export const conclusions = ['dispositif', 'preuve', 'rupture'] as const;
/** Une des trois conclusions. */
export type Conclusion = (typeof conclusions)[number];

/** Ce que le contrôle lit d’une décision. */
export interface CasJuge {
  readonly id: string;
  readonly faits: Faits;
  readonly decide: {
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

/** Répondre ainsi, c’est ne pas trancher. */
const abstentions: readonly string[] = ['a-verifier', 'incertaine'];
const nonGraves: readonly string[] = ['a-verifier', 'respectee', 'sans-objet'];
const graves: readonly string[] = ['manquement', 'interdit'];

/** Compare la réponse des règles à celles que la décision admet ; la plus nette seule, si c’est exigé. */
function noter(statut: string, attendus: readonly string[], strict: boolean): Note {
  if (strict ? statut !== attendus[0] : !attendus.includes(statut)) return 'desaccord';
  return abstentions.includes(statut) ? 'abstention' : 'accord';
}

function controlerConclusion(cas: CasJuge, rendu: Conclusions, sujet: Conclusion): Reponse {
  const { statut } = rendu[sujet];
  const attendus = cas.utilisablePour[sujet] ? (cas.acceptable[sujet] ?? []) : [];
  if (attendus.length === 0) return { sujet, statut, note: 'non-comparable', attendus };
  const strict = sujet !== 'dispositif' && cas.strict[sujet];
  return { sujet, statut, note: noter(statut, attendus, strict), attendus };
}

/** Passe une décision au contrôle : ce que répondent les règles, devant ce qui a été décidé. */
export function controler(cas: CasJuge): Controle {
  const rendu = conclure(cas.faits);
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
    conclusions: conclusions.map((sujet) => controlerConclusion(cas, rendu, sujet)),
    violees: cas.decide.obligationsEnCause.map((sujet) => {
      const statut = statutDe(sujet);
      if (!cas.utilisablePour.dispositif)
        return { sujet, statut, note: 'non-comparable', attendus: [] };
      const tranche = estGrave(statut) ? 'accord' : 'desaccord';
      return {
        sujet,
        statut,
        note: statut === 'a-verifier' ? 'abstention' : tranche,
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
  const siens: Readonly<Record<string, string>> = libelles[sujet] ?? libellesObligation;
  return siens[statut] ?? statut;
}
