import type { Decision } from '../schemas/decision.ts';
import { formeDuTexte } from './jetons.ts';
import type { DecisionConnue } from './decisions.ts';

/** Mots d’un nom qui ne désignent pas une affaire à eux seuls. */
const communs = new Set(
  'france societe pharmacie mahoraise centre paris poste sud federation logistique company caisse epargne rhone alpes commune garde laboratoires batiment services entreprise institut techniques informatiques commerciales assistance appels immobiliere nommee developpement distribution continent carrefour mediterraneenne voyageurs garonne tarn cpam grande chambre telecom bpce autres alice cadre section services herouville saint clair signal allied longlaville deux cnil boutique credit autoroutes televisions avantage pompages espagne portugal roumanie ukraine'.split(
    ' ',
  ),
);

/** Les noms propres d’une affaire : une suite de mots à capitale, si l’un d’eux au moins la désigne. */
function nomsDe({ surnom, nom }: Decision): readonly string[] {
  const suites = [surnom, nom]
    .filter((un) => un !== undefined)
    .flatMap((un) => un.match(/\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]{2,})*/gu) ?? [])
    .map((suite) => formeDuTexte(suite).split(' '));
  const distinctives = suites
    .map((mots) => mots.filter((mot) => !communs.has(mot)))
    .filter((mots) => mots.length > 0 && mots.join('').length > 3);
  return [...new Set(distinctives.map((mots) => mots.join(' ')))];
}

/** Ce que la relecture garde d’une fiche de décision. */
export function decisionConnue(id: string, decision: Decision, libelle: string): DecisionConnue {
  return {
    id,
    libelle,
    juridiction: decision.juridiction,
    date: decision.date.toISOString().slice(0, 10),
    numero: decision.numero,
    noms: nomsDe(decision),
    preuve: decision.decide.preuve,
    rupture: decision.decide.rupture,
    cassation: decision.suite === 'cassation' && /^Cass/.test(decision.juridiction),
  };
}
