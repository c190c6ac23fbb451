import { adresseArticle } from '../textes/liens.ts';
import { autoriteDe, autorites, type MotDAutorite } from './autorite.ts';
import { enClair } from '../dates/dates.ts';
import { nommerLaJuridiction } from './libelles-de-decision.ts';
import { estRecoupee } from './recoupement.ts';
import { typographier } from '../typographie/francais.ts';
import { verifications } from './verification.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Loi } from '../schemas/loi.ts';
import type { Texte } from '../schemas/texte.ts';

/** Ce qu’il faut pour citer une source : ses mots, son adresse, ce qu’elle vaut. */
export interface Reference {
  /** « C. trav., art. L. 1222-4 », « Cass. soc., 22 janvier 2025, n° 22-15.793 ». */
  readonly libelle: string;
  /** Notre page sur cette source, qui mène à l’original. */
  readonly adresse: string;
  readonly statut: 'information' | 'presse' | MotDAutorite;
  /** Une phrase de plus, quand elle aide à choisir de lire. */
  readonly detail?: string;
  /** Ce qu’il faut dire au lecteur quand un seul commentaire la fait connaître, ou rien du tout. */
  readonly reserve?: string;
}

/** La réserve qu’appelle une lecture trop faible pour porter une phrase à elle seule. */
function reserveDe(degre: Texte['verification'] | undefined): Pick<Reference, 'reserve'> {
  return degre === 'source-unique' || degre === 'non-verifie'
    ? { reserve: verifications[degre] }
    : {};
}

/** La référence d’un article du Code du travail. */
export function referenceDeLoi({ numero, plan }: Pick<Loi, 'numero' | 'plan'>): Reference {
  const detail = plan.at(-1);
  return {
    libelle: `C.\u00a0trav., art.\u00a0${numeroEnClair(numero)}`,
    adresse: adresseArticle(numero),
    statut: 'texte',
    ...(detail && { detail }),
  };
}

const statuts = {
  'reglement-europeen': 'texte',
  loi: 'texte',
  code: 'texte',
  recommandation: 'autorité',
  'lignes-directrices': 'autorité',
  'page-d-information': 'information',
  presse: 'presse',
} as const satisfies Record<Texte['type'], Reference['statut']>;

/**
 * La référence d’un texte absent du Code du travail. Composée ici : un îlot l’affiche telle quelle, sans la dernière main
 * que la construction donne aux pages, et « L. 532-2 » s’y couperait.
 */
export function referenceDeTexte(
  id: string,
  { abrege, titre, type, verification }: Texte,
): Reference {
  return {
    libelle: typographier(abrege),
    adresse: `/textes/${id}/`,
    statut: statuts[type],
    detail: typographier(titre),
    ...reserveDe(verification),
  };
}

/** La référence d’une décision. */
export function referenceDeDecision(id: string, decision: Decision): Reference {
  const { date, numero, nom } = decision;
  const court = nommerLaJuridiction(decision);
  return {
    libelle: [court, enClair(date), numero && `n°\u00a0${numero}`].filter(Boolean).join(', '),
    adresse: `/decisions/${id}/`,
    statut: autorites[autoriteDe(decision)].libelle,
    ...(nom && { detail: nom }),
    ...(!estRecoupee(decision.lecture) && reserveDe('source-unique')),
  };
}

/** Le numéro tel qu’on l’imprime : `L1222-4` donne « L. 1222-4 ». */
export function numeroEnClair(numero: string): string {
  return numero.replace(/^([LRD])/, '$1.\u00a0');
}
