import type { Decision } from '../schemas/decision.ts';

type Decide = Decision['decide'];
type Cle = 'dispositif' | 'preuve' | 'rupture';

/** Une réponse : oui, non, ou rien si la décision ne tranche pas. */
export interface ReponseDonnee {
  readonly sens: 'oui' | 'non' | 'non-tranche';
  /** Le mot du droit : « Écartée ». */
  readonly mot: string;
}

/** Une des trois questions, et ce que la fiche d’une décision y répond. */
interface Question {
  readonly cle: Cle;
  readonly titre: string;
  readonly repondre: (decide: Decide) => ReponseDonnee;
}

const nonTranche: ReponseDonnee = { sens: 'non-tranche', mot: 'Non tranché' };

const dispositif: Record<NonNullable<Decide['dispositif']>, ReponseDonnee> = {
  regulier: { sens: 'oui', mot: 'Régulier' },
  irregulier: { sens: 'non', mot: 'Irrégulier' },
};
const preuve: Record<NonNullable<Decide['preuve']>, ReponseDonnee> = {
  admise: { sens: 'oui', mot: 'Admise' },
  ecartee: { sens: 'non', mot: 'Écartée' },
};
const rupture: Record<NonNullable<Decide['rupture']>, ReponseDonnee> = {
  maintenue: { sens: 'oui', mot: 'Maintenu' },
  'sans-cause': { sens: 'non', mot: 'Sans cause réelle et sérieuse' },
  nulle: { sens: 'non', mot: 'Annulé' },
};

/** Les trois questions que pose toute affaire de surveillance, dans l’ordre. */
export const questions: readonly Question[] = [
  {
    cle: 'dispositif',
    titre: 'Le dispositif était-il régulier ?',
    repondre: ({ dispositif: d }) => (d ? dispositif[d] : nonTranche),
  },
  {
    cle: 'preuve',
    titre: 'La preuve a-t-elle été admise ?',
    repondre: ({ preuve: p }) => (p ? preuve[p] : nonTranche),
  },
  {
    cle: 'rupture',
    titre: 'Le licenciement a-t-il tenu ?',
    repondre: ({ rupture: r }) => (r ? rupture[r] : nonTranche),
  },
];
