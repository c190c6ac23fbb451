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

/** L’issue d’une décision, en quelques mots : « outil irrégulier, preuve admise ». Vide si rien n’est tranché. */
export function issueDe({ decide, amende }: Pick<Decision, 'decide' | 'amende'>): string {
  return [
    decide.dispositif && dispositif[decide.dispositif],
    decide.preuve && preuve[decide.preuve],
    decide.rupture && rupture[decide.rupture],
    amende !== undefined && `amende de ${euros.format(amende)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
