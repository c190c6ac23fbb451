/** Une affaire prête à comparer : ses faits par rang de question et de réponse, ses trois réponses. */
export interface Affaire {
  readonly id: string;
  readonly nom: string;
  readonly faits: readonly (readonly [question: number, reponse: number])[];
  /** Rien, pour une question qui n’a pas été jugée. */
  readonly reponses: readonly (string | null)[];
  /** Ce que toute reprise doit dire avec elle, par rang de texte. */
  readonly reserves?: readonly number[];
}

/** Toutes les affaires du répertoire, leurs questions et leurs réponses écrites une seule fois. */
export interface Repertoire {
  readonly questions: readonly string[];
  readonly textes: readonly string[];
  readonly affaires: readonly Affaire[];
}

/** Une question, les deux réponses, et si elles s’accordent. */
interface Rapprochement {
  readonly question: string;
  readonly une: string | undefined;
  readonly autre: string | undefined;
  readonly rapport: 'different' | 'pareil' | 'inconnu';
}

/** Les réponses de deux affaires, dans leur ordre ; ce que l’une n’a pas jugé n’est ni pareil, ni différent. */
export const rapprocherLesReponses = (
  une: Affaire,
  autre: Affaire,
): readonly Omit<Rapprochement, 'question'>[] =>
  une.reponses.map((reponse, rang) => {
    const [a, b] = [reponse ?? undefined, autre.reponses[rang] ?? undefined];
    const inconnu = a === undefined || b === undefined;
    return { une: a, autre: b, rapport: inconnu ? 'inconnu' : a === b ? 'pareil' : 'different' };
  });

/** Ce qui se dit avec ces affaires, chacune nommée. */
export const reservesDesDeux = (
  { textes }: Repertoire,
  affaires: readonly Affaire[],
): readonly string[] =>
  affaires.flatMap(({ nom, reserves = [] }) =>
    reserves.map((rang) => `${nom}\u00a0: ${textes[rang] ?? ''}`),
  );

const ordre = ['different', 'pareil', 'inconnu'] as const;

/** Les faits de deux affaires, les différences d’abord ; ce qu’une seule dit vient en dernier. */
export function rapprocher(
  { questions, textes }: Repertoire,
  une: Affaire,
  autre: Affaire,
): readonly Rapprochement[] {
  const [siens, leurs] = [new Map(une.faits), new Map(autre.faits)];
  const lire = (faits: ReadonlyMap<number, number>, question: number) =>
    textes[faits.get(question) ?? -1];
  return questions
    .map((question, rang): Rapprochement => {
      const [a, b] = [lire(siens, rang), lire(leurs, rang)];
      const inconnu = a === undefined || b === undefined;
      return {
        question,
        une: a,
        autre: b,
        rapport: inconnu ? 'inconnu' : a === b ? 'pareil' : 'different',
      };
    })
    .filter(({ une: a, autre: b }) => a !== undefined || b !== undefined)
    .toSorted((a, b) => ordre.indexOf(a.rapport) - ordre.indexOf(b.rapport));
}

const prefixe = '#affaires=';

/** L’adresse d’une comparaison : elle s’envoie, et ne va pas au serveur. */
export const adresseDeComparaison = (une: string, autre: string): string =>
  `/decisions/comparer/${prefixe}${une}+${autre}`;

/** L’adresse de la comparaison d’une affaire avec une autre, qui reste à choisir. */
export const adresseDeComparaisonAvec = (une: string): string =>
  `/decisions/comparer/${prefixe}${une}`;

/** Les affaires qu’un fragment désigne ; la seconde est vide si elle reste à choisir. Rien s’il n’en désigne aucune. */
export function lireComparaison(
  fragment: string,
): readonly [une: string, autre: string] | undefined {
  if (!fragment.startsWith(prefixe)) return undefined;
  // Une messagerie a pu récrire le « + ». Rien n’est décodé : une adresse mal formée n’arrête rien.
  const [une, autre = ''] = fragment.slice(prefixe.length).split(/\+|%2B|%20/i);
  return une ? [une, autre] : undefined;
}
