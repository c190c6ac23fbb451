import { faitsEnClair } from '../contenu/faits-en-clair.ts';
import type { Decision } from '../schemas/decision.ts';

/** Un fait de deux affaires, côte à côte. */
export interface Comparaison {
  readonly question: string;
  readonly une: string | undefined;
  readonly autre: string | undefined;
  readonly rapport: 'pareil' | 'different' | 'inconnu';
}

type Cas = Pick<Decision, 'faits'>;

/**
 * Les faits de deux affaires, question par question, dans l’ordre du questionnaire. Un fait qu’une seule
 * des deux donne n’est ni pareil ni différent : on ne sait pas.
 */
export function comparer(une: Cas, autre: Cas): readonly Comparaison[] {
  const [premiers, seconds] = [lire(une), lire(autre)];
  const ordre = faitsEnClair({ faits: { ...autre.faits, ...une.faits } });
  return ordre.map(({ fait, question }) => {
    const [a, b] = [premiers.get(fait), seconds.get(fait)];
    return { question, une: a, autre: b, rapport: rapport(a, b) };
  });
}

function lire({ faits }: Cas): ReadonlyMap<string, string> {
  const dits = Object.fromEntries(
    Object.entries(faits).filter(([, valeur]) => valeur !== 'inconnu'),
  );
  return new Map(
    faitsEnClair({ faits: dits }).map(({ fait, reponses }) => [fait, reponses.join(' ; ')]),
  );
}

function rapport(une: string | undefined, autre: string | undefined): Comparaison['rapport'] {
  if (une === undefined || autre === undefined) return 'inconnu';
  return une === autre ? 'pareil' : 'different';
}
