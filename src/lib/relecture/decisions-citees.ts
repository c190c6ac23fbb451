import type { DecisionConnue, Repere } from './decisions.ts';
import type { Decoupe, Phrase } from './jetons.ts';
import type { JourCite } from './jours-cites.ts';

/** Ce qu’une phrase cite : une décision par son numéro ou son nom, ou toutes celles d’un même jour. */
export interface Citee {
  readonly decisions: readonly DecisionConnue[];
  /** Son numéro dans le texte, si c’est par lui qu’on la cite. */
  readonly repere?: Repere;
}

/** Les mots d’une phrase, sans accent, séparés d’une espace. */
export const formesDe = (
  { jetons }: Decoupe,
  { debut, fin }: Pick<Phrase, 'debut' | 'fin'>,
): string =>
  jetons
    .slice(debut, fin)
    .map(({ forme }) => forme)
    .join(' ');

/** Un juge, ou ce qu’il rend : sans lui, une date n’est pas celle d’une décision. */
const juge =
  /\b(?:arret|cour|cassation|soc|sociale|pleniere|decision|jugement|conseil|deliberation|juges?|magistrats|cedh|cnil)\b/;

/** Une décision, sous l’un de ses noms. */
interface Nommee {
  readonly nom: string;
  readonly decision: DecisionConnue;
}
const rangees = new WeakMap<readonly DecisionConnue[], ReadonlyMap<string, readonly Nommee[]>>();

/** Les noms des décisions, rangés une fois par leur premier mot. */
function parPremierMot(connues: readonly DecisionConnue[]): ReadonlyMap<string, readonly Nommee[]> {
  const deja = rangees.get(connues);
  if (deja !== undefined) return deja;
  const ranges = new Map<string, Nommee[]>();
  for (const decision of connues)
    for (const nom of decision.noms) {
      const [premier = ''] = nom.split(' ');
      ranges.set(premier, [...(ranges.get(premier) ?? []), { nom, decision }]);
    }
  rangees.set(connues, ranges);
  return ranges;
}

/**
 * Les décisions qu’une phrase cite : par leur numéro, sinon par leur nom, sinon par leur date. Un nom porte une
 * capitale : « les caméras du casino » n’en citent aucune.
 */
export function decisionsCitees(
  texte: string,
  decoupe: Decoupe,
  phrase: Phrase,
  reperes: readonly Repere[],
  dates: readonly JourCite[],
  connues: readonly DecisionConnue[],
): readonly Citee[] {
  const parNumero = reperes.flatMap((repere) =>
    repere.decision === undefined ? [] : [{ decisions: [repere.decision], repere }],
  );
  if (reperes.length > 0) return parNumero;
  const mots = ` ${formesDe(decoupe, phrase)} `;
  const possibles = parPremierMot(connues);
  const nommees = new Set(
    decoupe.jetons
      .slice(phrase.debut, phrase.fin)
      .filter(({ debut }) => /\p{Lu}/u.test(texte.charAt(debut)))
      .flatMap(({ forme }) => possibles.get(forme) ?? [])
      .filter(({ nom }) => mots.includes(` ${nom} `))
      .map(({ decision }) => decision),
  );
  if (nommees.size === 1) return [{ decisions: [...nommees] }];
  const [jour] = dates;
  if (jour === undefined || dates.length > 1 || !juge.test(mots)) return [];
  const duJour = connues.filter(({ date }) => date === jour.date);
  return duJour.length === 0 ? [] : [{ decisions: duJour }];
}
