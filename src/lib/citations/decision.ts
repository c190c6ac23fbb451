import { enAbrege } from '../dates/dates.ts';
import type { Decision } from '../schemas/decision.ts';

/** Ce qu’il faut d’une fiche pour la citer. */
export type Citable = Pick<
  Decision,
  'juridiction' | 'niveau' | 'formation' | 'publication' | 'date' | 'numero' | 'nom' | 'ecli'
>;

const insecable = '\u00a0';

/** Formations qui se citent après la juridiction. Celles d’une chambre se citent par un code. */
const formations: Partial<Record<NonNullable<Decision['formation']>, string>> = {
  'assemblee-du-contentieux': 'ass.',
  section: 'sect.',
  'grande-chambre': 'gr. ch.',
  refere: 'réf.',
  'procedure-simplifiee': 'procédure simplifiée',
  presidence: 'mise en demeure',
};

/** Le code de chaque formation d’une chambre de la Cour de cassation. */
const chambres: Partial<Record<NonNullable<Decision['formation']>, string>> = {
  'formation-restreinte': 'F',
  'formation-de-section': 'FS',
  'pleniere-de-chambre': 'FP',
};

/** Juridictions dont l’usage est de donner aussi le nom des parties. */
const nommees: readonly Decision['niveau'][] = [
  'conseil-d-etat',
  'cour-europeenne',
  'cour-de-justice',
  'autorite',
  'etranger',
];

/**
 * La référence d’une décision, dans l’ordre du guide des éditeurs juridiques français : juridiction,
 * formation, date, numéro, code de publication, parties, ECLI. Ce que la fiche ignore est omis.
 */
export function citerDecision(decision: Citable): string {
  const { juridiction, date, niveau, nom, numero, ecli } = decision;
  return [
    abreger(juridiction),
    formationDe(decision),
    enAbrege(date),
    numero && numeroDe(decision, numero),
    codeDe(decision),
    numero === undefined || nommees.includes(niveau) ? nom : undefined,
    ecli,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Le nom de la juridiction tel qu’on l’abrège : le nom d’un tribunal mène à sa ville, qui se garde. */
function abreger(juridiction: string): string {
  return juridiction
    .replace('Conseil d’État', 'CE')
    .replace('Conseil de prud’hommes de ', 'Cons. prud’h. ');
}

function formationDe({ niveau, formation }: Citable): string | undefined {
  if (niveau === 'autorite' && formation === 'formation-restreinte') return 'form. restr.';
  return formation && formations[formation];
}

function numeroDe({ niveau, formation }: Citable, numero: string): string {
  return `${abregeDuNumero(niveau, formation)}${insecable}${numero}`;
}

/** Ce qui annonce le numéro : une affaire, une délibération, ou rien de plus que « n° ». */
function abregeDuNumero(niveau: Citable['niveau'], formation: Citable['formation']): string {
  if (niveau === 'cour-de-justice') return 'aff.';
  return niveau === 'autorite' && formation !== 'presidence' ? 'délib. n°' : 'n°';
}

/** Le jour où « B » a remplacé les codes de diffusion « P+B », « P+B+R+I ». */
const CODE_B = new Date('2021-06-15');

/**
 * Le code d’une chambre de la Cour de cassation : « FS-B », « F-D » ; absent s’il n’est pas connu en
 * entier, donc pour un arrêt publié d’avant le 15 juin 2021.
 */
function codeDe({ niveau, formation, publication, date }: Citable): string | undefined {
  const code = formation && chambres[formation];
  if (niveau !== 'cassation' || code === undefined || publication === undefined) return undefined;
  if (publication === 'publie' && date < CODE_B) return undefined;
  return `${code}-${publication === 'publie' ? 'B' : 'D'}`;
}
