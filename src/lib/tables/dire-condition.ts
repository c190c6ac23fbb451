import {
  dire,
  libellesPreuve,
  nomsDesFaits,
  questions,
  type Choix,
} from '../droit/surveillance/index.ts';

/** Une condition d’une ligne de table : un fait, et les réponses qui la remplissent. */
interface Clause {
  /** « L’information reçue » */
  readonly nom: string;
  /** « Aucune, ou Après coup » */
  readonly reponses: string;
}

type Condition = Readonly<Record<string, string | readonly string[] | undefined>>;

interface FaitLisible {
  readonly nom: string;
  readonly libelles: Readonly<Record<string, string>>;
}

/** Les faits que personne ne répond : les conclusions précédentes les donnent. */
const deduits: Readonly<Record<string, FaitLisible>> = {
  collecte: {
    nom: 'la collecte, d’après les obligations',
    libelles: {
      'sans-manquement': 'aucun manquement relevé',
      'a-etablir': 'manquement à établir',
      irreguliere: 'irrégulière, sans manquement de fond',
      illicite: 'en manquement sur le fond',
    },
  },
  'defaut-de-consultation': {
    nom: 'la consultation du CSE, d’après les obligations',
    libelles: { oui: 'en manquement', non: 'pas en manquement' },
  },
  preuve: { nom: 'la preuve, d’après la table précédente', libelles: libellesPreuve },
};

/** Les conditions d’une ligne, dans les mots des questions. Vide pour « dans tous les autres cas ». */
export function direCondition(condition: Condition): readonly Clause[] {
  return Object.entries(condition).map(([fait, attendu = []]) => {
    const { nom, libelles } = lisible(fait);
    return {
      nom: capitale(nom),
      reponses: enumerer(typeof attendu === 'string' ? [attendu] : attendu, libelles),
    };
  });
}

function capitale(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

/** Plus de la moitié des réponses se dit par ce qui manque : « tout, sauf… ». */
function enumerer(
  attendues: readonly string[],
  libelles: Readonly<Record<string, string>>,
): string {
  const toutes = Object.keys(libelles);
  const autres = toutes.filter((reponse) => !attendues.includes(reponse));
  const direLes = (reponses: readonly string[]) =>
    reponses.map((reponse) => libelles[reponse] ?? reponse).join(' ; ou ');
  const parDefaut = toutes.length > 6 && attendues.length > autres.length;
  return parDefaut
    ? `tout, sauf : ${autres.map((a) => libelles[a] ?? a).join(' ; ')}`
    : direLes(attendues);
}

interface QuestionLisible {
  readonly choix: Readonly<Record<string, Choix>>;
}

const parFait: Readonly<Record<string, QuestionLisible>> = questions;
const noms: Readonly<Record<string, string>> = nomsDesFaits;

function lisible(fait: string): FaitLisible {
  const deduit = deduits[fait];
  if (deduit) return deduit;
  const question = parFait[fait];
  if (!question) throw new Error(`Fait « ${fait} » sans question : corriger les tables.`);
  const libelles = Object.entries(question.choix).map(([reponse, { libelle }]) => [
    reponse,
    dire(libelle, 'observateur'),
  ]);
  return { nom: noms[fait] ?? fait, libelles: Object.fromEntries(libelles) };
}
