import type { Decision } from '../schemas/decision.ts';

type Cle = 'dispositif' | 'preuve' | 'rupture';

/** Ce qui a été jugé sur l’une des trois questions. */
export interface Reponse {
  readonly cle: Cle;
  readonly question: string;
  readonly reponse: string;
  /** Le dessin qui double le mot : coché, barré, ou un trait si rien n’est jugé. */
  readonly sens: 'oui' | 'non' | 'non-juge';
}

type Jugement<C extends Cle> = Record<
  NonNullable<Decision['decide'][C]>,
  Pick<Reponse, 'reponse' | 'sens'>
>;

const dispositif: Jugement<'dispositif'> = {
  regulier: { sens: 'oui', reponse: 'Régulier, sur ce qui était en cause' },
  irregulier: { sens: 'non', reponse: 'Irrégulier' },
};
const preuve: Jugement<'preuve'> = {
  admise: { sens: 'oui', reponse: 'Admise' },
  ecartee: { sens: 'non', reponse: 'Écartée' },
};
const rupture: Jugement<'rupture'> = {
  maintenue: { sens: 'oui', reponse: 'Maintenue' },
  'sans-cause': { sens: 'non', reponse: 'Jugée sans cause réelle et sérieuse, ou injustifiée' },
  nulle: { sens: 'non', reponse: 'Annulée' },
};
const nonJuge = { sens: 'non-juge', reponse: 'Non jugé' } as const;

/** Les trois questions d’une affaire de surveillance, et ce que la décision répond à chacune. */
export function reponsesDe({
  decide,
}: Pick<Decision, 'decide'>): readonly [Reponse, Reponse, Reponse] {
  return [
    {
      cle: 'dispositif',
      question: 'L’outil était-il régulier ?',
      ...(decide.dispositif ? dispositif[decide.dispositif] : nonJuge),
    },
    {
      cle: 'preuve',
      question: 'La preuve a-t-elle été admise ?',
      ...(decide.preuve ? preuve[decide.preuve] : nonJuge),
    },
    {
      cle: 'rupture',
      question: 'La sanction a-t-elle tenu ?',
      ...(decide.rupture ? rupture[decide.rupture] : nonJuge),
    },
  ];
}
