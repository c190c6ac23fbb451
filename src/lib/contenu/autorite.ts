import type { Decision } from '../schemas/decision.ts';
import { grandesFormations } from '../schemas/statut-de-decision.ts';

/**
 * Ce que vaut une affirmation ou une décision : le mot affiché et ce qu’il veut dire. Les deux derniers
 * ne se disent que d’une affirmation ; « autorité » et « étranger », que d’une décision.
 */
export const autorites = {
  texte: {
    libelle: 'texte',
    sens: 'Une loi, un règlement ou un code le dit. C’est le degré le plus sûr.',
  },
  'jurisprudence-etablie': {
    libelle: 'jurisprudence établie',
    sens: 'Plusieurs décisions d’une haute juridiction vont dans le même sens.',
  },
  'grande-formation': {
    libelle: 'grande formation',
    sens: 'L’assemblée plénière, l’assemblée ou la section du Conseil d’État ou une grande chambre l’a jugé. C’est l’arrêt qui pèse le plus.',
  },
  'arret-publie': {
    libelle: 'arrêt publié',
    sens: 'Une haute juridiction l’a jugé et a publié son arrêt à son recueil. Elle le tient pour un guide.',
  },
  'arret-inedit': {
    libelle: 'arrêt inédit',
    sens: 'Une haute juridiction l’a jugé sans publier son arrêt à son recueil. Il tient surtout à ses faits.',
  },
  arret: {
    libelle: 'arrêt, publication non vérifiée',
    sens: 'Une haute juridiction l’a jugé. Nos sources ne disent pas si l’arrêt est publié.',
  },
  'arret-d-appel': {
    libelle: 'arrêt d’appel',
    sens: 'Une cour d’appel l’a jugé. Une haute juridiction peut en décider autrement.',
  },
  depasse: {
    libelle: 'ancien, dépassé',
    sens: 'Un arrêt l’a jugé, et le droit a changé depuis sur un point au moins. La page dit lequel.',
  },
  'premiere-instance': {
    libelle: 'première instance',
    sens: 'Un premier juge l’a dit. L’appel peut le défaire.',
  },
  autorite: {
    libelle: 'autorité',
    sens: 'Une autorité, comme la CNIL, l’a décidé. Un juge peut la contredire.',
  },
  etranger: {
    libelle: 'étranger',
    sens: 'Le juge ou l’autorité d’un autre pays l’a dit. En France, il éclaire sans obliger.',
  },
  debattu: {
    libelle: 'débattu',
    sens: 'Des décisions ou des auteurs se contredisent. Nous donnons les deux thèses.',
  },
  'a-verifier': {
    libelle: 'à vérifier',
    sens: 'Nous n’avons pas pu le confirmer à la source. À lire avec réserve.',
  },
} as const;

/** Un degré d’autorité, par son identifiant. */
export type Autorite = keyof typeof autorites;

/** Le mot d’un degré d’autorité. */
export type MotDAutorite = (typeof autorites)[Autorite]['libelle'];

const parNiveau = {
  'premiere-instance': 'premiere-instance',
  autorite: 'autorite',
  etranger: 'etranger',
} as const satisfies Partial<Record<Decision['niveau'], Autorite>>;

const parPublication = {
  publie: 'arret-publie',
  'mentionne-aux-tables': 'arret-publie',
  inedit: 'arret-inedit',
} as const satisfies Record<NonNullable<Decision['publication']>, Autorite>;

/**
 * Ce que vaut une décision, lu dans ses champs : son degré d’abord, ce que la fiche sait de ses suites,
 * puis la formation et la publication.
 */
export function autoriteDe(
  decision: Pick<Decision, 'niveau' | 'formation' | 'publication' | 'regime' | 'autorite'>,
): Autorite {
  const { niveau, formation, publication, regime, autorite } = decision;
  if (niveau === 'premiere-instance' || niveau === 'autorite' || niveau === 'etranger')
    return parNiveau[niveau];
  if (autorite === 'debattue') return 'debattu';
  if (regime === 'depasse') return autorite === 'etablie' ? 'jurisprudence-etablie' : 'depasse';
  if (formation !== undefined && grandesFormations.has(formation)) return 'grande-formation';
  if (autorite === 'etablie') return 'jurisprudence-etablie';
  if (niveau === 'appel') return 'arret-d-appel';
  return publication === undefined ? 'arret' : parPublication[publication];
}

/** Les degrés que leur filet distingue : tireté, ce qui tient à ses faits ; pointillé, ce qui est incertain. */
const aFilet: ReadonlySet<string> = new Set([
  ...['arret-inedit', 'arret', 'arret-d-appel', 'premiere-instance'],
  ...['depasse', 'debattu', 'a-verifier'],
]);

/** Ce que le style d’une étiquette lit : rien pour un filet plein, le plus fréquent, qui pèserait pour rien. */
export function filetDe(niveau: string): string | undefined {
  return aFilet.has(niveau) ? niveau : undefined;
}
