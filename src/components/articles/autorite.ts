import type { Enonce } from '../../lib/schemas/enonce.ts';

/** Un degré d’autorité, tel que la balise `<Autorite>` le nomme. */
export type Niveau = NonNullable<Enonce['autorite']>;

/** Ce que vaut une affirmation : le mot affiché et ce qu’il veut dire. */
export const autorites = {
  texte: {
    libelle: 'texte',
    sens: 'Une loi, un règlement ou un code le dit. C’est le degré le plus sûr.',
  },
  'jurisprudence-etablie': {
    libelle: 'jurisprudence établie',
    sens: 'Plusieurs décisions d’une haute juridiction vont dans le même sens.',
  },
  'arret-isole': {
    libelle: 'arrêt isolé',
    sens: 'Une seule décision l’a jugé, ou une décision non publiée. Une autre affaire peut finir autrement.',
  },
  'premiere-instance': {
    libelle: 'première instance',
    sens: 'Un premier juge l’a dit. L’appel peut le défaire.',
  },
  debattu: {
    libelle: 'débattu',
    sens: 'Des décisions ou des auteurs se contredisent. Nous donnons les deux thèses.',
  },
  'a-verifier': {
    libelle: 'à vérifier',
    sens: 'Nous n’avons pas pu le confirmer à la source. À lire avec réserve.',
  },
} as const satisfies Record<Niveau, { libelle: string; sens: string }>;
