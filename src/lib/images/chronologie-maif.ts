import type { IdDecision, IdTexte } from '../droit/sources.ts';

/** Ce que la frise raconte : l’affaire, ou le droit qui l’entoure. */
export type Piste = 'affaire' | 'droit';

interface Commun {
  readonly piste: Piste;
  /** Étiquette sous le point. */
  readonly titre: string;
  /** Une phrase, pour la version en texte. */
  readonly detail: string;
}

/** Un fait que la presse rapporte : sa date, et ce que vaut cette date. */
interface FaitRapporte extends Commun {
  /** `2005`, `2022-05` ou `2023-10-20`, sans plus de précision que la source. */
  readonly date: string;
  readonly verification: 'concordant' | 'source-unique';
  readonly source: IdTexte;
}

/** Une décision : sa date et son degré de vérification viennent de sa fiche. */
interface Decidee extends Commun {
  readonly decision: IdDecision;
  /** L’événement que l’on vient lire. */
  readonly central?: true;
}

/** Un point de la frise. */
export type Jalon = FaitRapporte | Decidee;

/** La chronologie de l’affaire MAIF et du droit de la preuve, du plus ancien au plus récent. */
export const chronologie: readonly Jalon[] = [
  {
    piste: 'affaire',
    date: '2005',
    titre: 'Embauche',
    detail: 'La salariée serait entrée à la MAIF en 2005, en contrat à durée indéterminée.',
    verification: 'source-unique',
    source: 'presse-capital-maif',
  },
  {
    piste: 'affaire',
    date: '2007',
    titre: 'Objection du comité d’entreprise',
    detail: 'Le comité d’entreprise aurait dit son désaccord sur l’usage de données nominatives.',
    verification: 'source-unique',
    source: 'presse-clubic-maif',
  },
  {
    piste: 'droit',
    decision: 'cass-soc-2020-17-19523-afp',
    titre: 'Une preuve illicite n’est plus écartée d’office',
    detail: 'La Cour de cassation demande de peser les droits en présence.',
  },
  {
    piste: 'affaire',
    date: '2022-05',
    titre: 'Mise en cause',
    detail: 'Convoquée, la salariée aurait dû partir sur-le-champ.',
    verification: 'source-unique',
    source: 'presse-capital-maif',
  },
  {
    piste: 'droit',
    decision: 'cass-soc-2023-21-20798-klesia-badge',
    titre: 'Badges : la pesée ne peut être omise',
    detail: 'Cassation d’un arrêt qui rejetait des données de badge sans peser les droits.',
  },
  {
    piste: 'affaire',
    decision: 'cph-compiegne-2023-maif',
    central: true,
    titre: 'Jugement de Compiègne',
    detail: 'Licenciement jugé sans cause réelle et sérieuse, selon la presse.',
  },
  {
    piste: 'affaire',
    date: '2023-11-02',
    titre: 'La presse en parle',
    detail: 'Le Parisien le 2, Clubic le 3, avec le droit de réponse de la MAIF.',
    verification: 'concordant',
    source: 'presse-clubic-maif',
  },
  {
    piste: 'droit',
    decision: 'ass-plen-2023-20-20648-abaque',
    titre: 'Une preuve déloyale ne l’est plus non plus',
    detail: 'L’assemblée plénière étend la pesée aux preuves déloyales.',
  },
  {
    piste: 'droit',
    decision: 'cass-soc-2025-22-15793-telesecretaires',
    central: true,
    titre: 'Télésecrétaires : preuve illicite, et admise',
    detail: 'Faits voisins, issue contraire : les relevés du logiciel sont admis.',
  },
];

/** Une période où le sort d’une preuve ne change pas, bornée par des décisions. */
export interface Regime {
  readonly depuis?: IdDecision;
  readonly jusqua?: IdDecision;
  /** Ce qui vaut alors, sur trois lignes au plus. */
  readonly lignes: readonly string[];
}

/** Le sort d’une preuve obtenue sans prévenir, d’une décision à la suivante. */
export const regimes: readonly Regime[] = [
  { jusqua: 'cass-soc-2020-17-19523-afp', lignes: ['Preuve', 'illicite :', 'écartée'] },
  {
    depuis: 'cass-soc-2020-17-19523-afp',
    jusqua: 'ass-plen-2023-20-20648-abaque',
    lignes: ['Preuve illicite : pesée, si on le demande.', 'Preuve déloyale : écartée.'],
  },
  {
    depuis: 'ass-plen-2023-20-20648-abaque',
    lignes: ['Illicite ou', 'déloyale : pesée,', 'si on le demande.'],
  },
];
