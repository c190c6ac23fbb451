import { reservesDe } from '../contenu/reserves-de-decision.ts';
import type { Decision } from '../schemas/decision.ts';

const dispositif = { regulier: 'outil régulier', irregulier: 'outil irrégulier' } as const;
const preuve = { admise: 'preuve admise', ecartee: 'preuve écartée' } as const;
const rupture = {
  maintenue: 'sanction maintenue',
  'sans-cause': 'rupture sans cause réelle et sérieuse',
  nulle: 'rupture annulée',
} as const;

const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** Ce qui précède ou suit l’issue, reprise hors de sa page : elle ne vaut pas plus que ce que nous en savons. */
const reserves = {
  'source-unique': (issue: string) => `selon une source unique : ${issue}`,
  depassee: (issue: string) => `${issue} ; dépassée depuis sur un point`,
} as const;

/**
 * L’issue d’une décision, en quelques mots : « outil irrégulier, preuve admise ». Vide si rien n’est tranché. Elle
 * dit ses réserves : une source unique, une conclusion qui ne tiendrait plus.
 */
export function issueDe(
  decision: Pick<Decision, 'decide' | 'amende' | 'regime' | 'lecture' | 'depassePar'>,
): string {
  const { decide, amende } = decision;
  const issue = [
    decide.dispositif && dispositif[decide.dispositif],
    decide.preuve && preuve[decide.preuve],
    decide.rupture && rupture[decide.rupture],
    amende !== undefined && `amende de ${euros.format(amende)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return issue === ''
    ? ''
    : reservesDe(decision).reduce((dite, { id }) => reserves[id](dite), issue);
}
