import { cleDe, conclusions, controler, reponsesDe } from './comparer.ts';
import type { CasJuge, Conclusion, Controle, Note, Reponse } from './comparer.ts';
import { desaccordsExpliques } from './desaccords.ts';

/** Combien de réponses de chaque sorte. */
export type Score = Readonly<Record<Note, number>>;

/** Toutes les décisions passées au contrôle, et le compte. */
export interface Bilan {
  readonly controles: readonly Controle[];
  readonly parConclusion: Readonly<Record<Conclusion, Score>>;
  readonly violees: Score;
  readonly tenues: Score;
}

const FICHIER = 'src/lib/controle/desaccords.ts';

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

/** Passe toutes les décisions au contrôle. Un désaccord sans explication arrête la construction. */
export function dresserLeBilan(
  cas: readonly CasJuge[],
  expliques: Readonly<Record<string, string>> = desaccordsExpliques,
): Bilan {
  const controles = cas.map(controler);
  const defauts = defautsDesExplications(controles, expliques);
  if (defauts.length > 0) throw new Error(defauts.join('\n'));
  const de = (conclusion: Conclusion) =>
    compter(controles.flatMap((un) => un.conclusions.filter(({ sujet }) => sujet === conclusion)));
  return {
    controles,
    parConclusion: Object.fromEntries(conclusions.map((une) => [une, de(une)])) as Record<
      Conclusion,
      Score
    >,
    violees: compter(controles.flatMap(({ violees }) => violees)),
    tenues: compter(controles.flatMap(({ tenues }) => tenues)),
  };
}

/** La note d’une décision : la plus mauvaise de ses réponses comparables. */
export function noteDe(controle: Controle): Note {
  const notes = reponsesDe(controle).map(({ note }) => note);
  const ordre: readonly Note[] = ['desaccord', 'abstention', 'accord'];
  return ordre.find((note) => notes.includes(note)) ?? 'non-comparable';
}
