import { cleDe, controler, lectures, reponsesDe } from './comparer.ts';
import type {
  CasJuge,
  Conclusion,
  Controle,
  LectureDeDecision,
  Note,
  Reponse,
} from './comparer.ts';
import { abstentionsExpliquees } from './abstentions.ts';
import { desaccordsExpliques } from './desaccords.ts';

/** Ce que les décisions jugent, issue par issue : une réponse juste dans un sens n’en rachète pas une autre. */
export const issues = [
  { id: 'irregulier', titre: 'Outil jugé irrégulier', sujet: 'dispositif', decide: ['irregulier'] },
  { id: 'regulier', titre: 'Outil jugé régulier', sujet: 'dispositif', decide: ['regulier'] },
  { id: 'violees', titre: 'Obligations jugées violées', sujet: null, decide: [] },
  { id: 'tenues', titre: 'Obligations jugées tenues, ou non dues', sujet: null, decide: [] },
  { id: 'ecartee', titre: 'Preuve écartée', sujet: 'preuve', decide: ['ecartee'] },
  { id: 'admise', titre: 'Preuve admise', sujet: 'preuve', decide: ['admise'] },
  {
    id: 'sans-cause',
    titre: 'Mesure jugée sans cause, ou nulle',
    sujet: 'rupture',
    decide: ['sans-cause', 'nulle'],
  },
  { id: 'maintenue', titre: 'Mesure maintenue', sujet: 'rupture', decide: ['maintenue'] },
] as const satisfies readonly {
  readonly id: string;
  readonly titre: string;
  readonly sujet: Conclusion | null;
  readonly decide: readonly string[];
}[];
/** L’identifiant d’une issue. */
type Issue = (typeof issues)[number]['id'];

/** Combien de réponses de chaque sorte. */
export type Score = Readonly<Record<Note, number>>;

/** Les scores d’une lecture, issue par issue. « Incertaine » et « à vérifier » n’y sont jamais justes. */
type Scores = Readonly<Record<Issue, Score>>;

/** Toutes les décisions passées au contrôle, et le compte, pour chaque lecture. */
export interface Bilan {
  /** Les contrôles de la lecture « telle quelle ». */
  readonly controles: readonly Controle[];
  readonly parLecture: Readonly<Record<LectureDeDecision, Scores>>;
}

const FICHIER = 'src/lib/controle/desaccords.ts';
const FICHIER_DES_ABSTENTIONS = 'src/lib/controle/abstentions.ts';

function compter(reponses: readonly Reponse[]): Score {
  const nombre = (note: Note) => reponses.filter((une) => une.note === note).length;
  return {
    accord: nombre('accord'),
    abstention: nombre('abstention'),
    desaccord: nombre('desaccord'),
    'non-comparable': nombre('non-comparable'),
  };
}

/** Les défauts de la liste des explications : ce qui y manque, ce qui y est de trop. */
export function defautsDesExplications(
  controles: readonly Controle[],
  expliques: Readonly<Record<string, string>>,
): readonly string[] {
  const desaccords = controles.flatMap((controle) =>
    reponsesDe(controle)
      .filter(({ note }) => note === 'desaccord')
      .map((reponse) => ({ cle: cleDe(controle.id, reponse), reponse })),
  );
  const muets = desaccords
    .filter(({ cle }) => !(cle in expliques))
    .map(
      ({ cle, reponse: { statut, attendus } }) =>
        `« ${cle} » : les règles répondent « ${statut} », la décision admet « ${attendus.join(' » ou « ')} ». Corriger la table, ou expliquer dans ${FICHIER}.`,
    );
  const inutiles = Object.keys(expliques)
    .filter((cle) => !desaccords.some((un) => un.cle === cle))
    .map((cle) => `« ${cle} » n’est plus un désaccord : l’ôter de ${FICHIER}.`);
  return [...muets, ...inutiles];
}

/** Vrai si, sur un point au moins, les règles ne tranchent pas ce que la décision a tranché. */
const sAbstient = (controle: Controle): boolean =>
  reponsesDe(controle).some(({ note }) => note === 'abstention');

/** Les défauts des explications d’abstentions : une décision qui y manque, une autre de trop. */
export function defautsDesAbstentions(
  controles: readonly Controle[],
  expliquees: Readonly<Record<string, string>>,
): readonly string[] {
  const muettes = controles.filter((un) => sAbstient(un) && !(un.id in expliquees));
  const inutiles = Object.keys(expliquees).filter(
    (id) => !controles.some((un) => un.id === id && sAbstient(un)),
  );
  return [
    ...muettes.map(
      ({ id }) =>
        `« ${id} » : les règles s’abstiennent sans que l’on dise pourquoi. L’expliquer dans ${FICHIER_DES_ABSTENTIONS}.`,
    ),
    ...inutiles.map(
      (id) => `« ${id} » : les règles ne s’abstiennent plus. L’ôter de ${FICHIER_DES_ABSTENTIONS}.`,
    ),
  ];
}

/** Une décision et son contrôle, dans une lecture. */
interface Passe {
  readonly cas: CasJuge;
  readonly controle: Controle;
}

function scorer(passes: readonly Passe[]): Scores {
  const reponsesA = ({ id, sujet, decide }: (typeof issues)[number]): readonly Reponse[] => {
    if (id === 'violees') return passes.flatMap(({ controle }) => controle.violees);
    if (id === 'tenues') return passes.flatMap(({ controle }) => controle.tenues);
    const attendues: readonly string[] = decide;
    return passes
      .filter(({ cas: un }) => sujet !== null && attendues.includes(un.decide[sujet] ?? ''))
      .flatMap(({ controle }) => controle.conclusions.filter((une) => une.sujet === sujet));
  };
  return Object.fromEntries(issues.map((une) => [une.id, compter(reponsesA(une))])) as Record<
    Issue,
    Score
  >;
}

/** Passe toutes les décisions au contrôle. Un désaccord ou une abstention sans explication arrête la construction. */
export function dresserLeBilan(
  cas: readonly CasJuge[],
  expliques: Readonly<Record<string, string>> = desaccordsExpliques,
  abstentions: Readonly<Record<string, string>> = abstentionsExpliquees,
): Bilan {
  const passees = lectures.map((lecture) => ({
    lecture,
    passes: cas.map((un): Passe => ({ cas: un, controle: controler(un, lecture) })),
  }));
  const controlesDe = (voulue: LectureDeDecision) =>
    passees.flatMap(({ lecture, passes }) =>
      lecture === voulue ? passes.map(({ controle }) => controle) : [],
    );
  const controles = controlesDe('telle-quelle');
  const defauts = [
    ...defautsDesExplications([...controles, ...controlesDe('non-conteste')], expliques),
    ...defautsDesAbstentions(controles, abstentions),
  ];
  if (defauts.length > 0) throw new Error(defauts.join('\n'));
  return {
    controles,
    parLecture: Object.fromEntries(
      passees.map(({ lecture, passes }) => [lecture, scorer(passes)]),
    ) as Record<LectureDeDecision, Scores>,
  };
}

/** La note d’une décision : la plus mauvaise de ses réponses comparables. */
export function noteDe(controle: Controle): Note {
  const notes = reponsesDe(controle).map(({ note }) => note);
  const ordre: readonly Note[] = ['desaccord', 'abstention', 'accord'];
  return ordre.find((note) => notes.includes(note)) ?? 'non-comparable';
}
