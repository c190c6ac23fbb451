import { jour } from '../dates/dates.ts';
import { faitsDeLaFiche } from '../contenu/faits-de-la-fiche.ts';
import { reponsesDe } from '../contenu/jugement.ts';
import { referenceDeDecision } from '../contenu/reference.ts';
import { estRecoupee } from '../contenu/recoupement.ts';
import type { Decision } from '../schemas/decision.ts';
import { typographier } from '../typographie/francais.ts';
import type { CasResume, Reserve } from './cas-compacts.ts';

/** Une fiche de décision et son identifiant. */
interface Fiche {
  readonly id: string;
  readonly data: Decision;
}

/** Vrai d’un point de droit sans outil ni issue : une question de délai ou de procédure ne ressemble à rien. */
const sansOutilNiIssue = ({ faits, decide }: Decision): boolean =>
  faits.dispositif === 'autre' &&
  decide.dispositif === undefined &&
  decide.preuve === undefined &&
  decide.rupture === undefined;

/** Vrai si la décision peut ressembler à une situation : c’est l’employeur qui y surveille. */
function estComparable(data: Decision): boolean {
  const { portee } = data;
  return (
    portee !== 'salarie-enregistre-employeur' &&
    portee !== 'hors-travail' &&
    !sansOutilNiIssue(data)
  );
}

/** Ce que l’on montre d’une décision à côté d’une situation qui lui ressemble. */
function resumer({ id, data }: Fiche): CasResume {
  const { libelle, statut, detail = '' } = referenceDeDecision(id, data);
  return {
    id,
    date: jour(data.date),
    faits: faitsDeLaFiche(data),
    libelle,
    nom: typographier(detail),
    autorite: statut,
    reserves: reservesDe(data),
    issues: reponsesDe(data).map(({ reponse }) => reponse),
  };
}

/** Les décisions à comparer, résumées. */
export function resumerComparables(fiches: readonly Fiche[]): readonly CasResume[] {
  return fiches.filter(({ data }) => estComparable(data)).map(resumer);
}

function reservesDe({ regime, niveau, portee, lecture }: Decision): readonly Reserve[] {
  const reserves: readonly (readonly [Reserve, boolean])[] = [
    ['depasse', regime === 'depasse'],
    ['etranger', niveau === 'etranger' || portee === 'contexte-etranger'],
    ['moyenne', !estRecoupee(lecture)],
  ];
  return reserves.filter(([, vraie]) => vraie).map(([reserve]) => reserve);
}
