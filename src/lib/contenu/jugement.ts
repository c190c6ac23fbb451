import type { Decision } from './schemas/decision.ts';

/** Ce qui a été jugé sur l’une des trois questions. */
export interface Reponse {
  readonly question: string;
  readonly reponse: string;
}

const dispositif = {
  regulier: 'Régulier, sur ce qui était en cause',
  irregulier: 'Irrégulier',
} as const;
const preuve = { admise: 'Admise', ecartee: 'Écartée' } as const;
const rupture = {
  maintenue: 'Maintenue',
  'sans-cause': 'Jugée sans cause réelle et sérieuse, ou injustifiée',
  nulle: 'Nulle',
} as const;
const NON_TRANCHE = 'Non tranché par cette décision';

/** Les trois questions d’une affaire de surveillance, et ce que la décision répond à chacune. */
export function reponsesDe({ decide }: Pick<Decision, 'decide'>): readonly Reponse[] {
  return [
    {
      question: 'Le dispositif',
      reponse: decide.dispositif ? dispositif[decide.dispositif] : NON_TRANCHE,
    },
    { question: 'La preuve', reponse: decide.preuve ? preuve[decide.preuve] : NON_TRANCHE },
    {
      question: 'La sanction ou le licenciement',
      reponse: decide.rupture ? rupture[decide.rupture] : NON_TRANCHE,
    },
  ];
}
