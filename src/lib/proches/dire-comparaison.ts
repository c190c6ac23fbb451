import { dire, nommerLeControle, nomsDesFaits, questions } from '../droit/surveillance/index.ts';
import type { Choix, Comparaison, Fait, Outils, Point, Role } from '../droit/surveillance/index.ts';
import type { Reserve } from './cas-compacts.ts';

/** Un fait comparé, dans les mots des questions. */
interface PointDit {
  readonly nom: string;
  readonly ici: string;
  readonly la: string;
}

/** Une comparaison prête à afficher. */
interface ComparaisonDite {
  readonly egaux: readonly PointDit[];
  readonly differents: readonly PointDit[];
  /** Ce que la situation ne dit pas, et que la décision dit. */
  readonly tusIci: readonly string[];
  /** Ce que la décision ne dit pas, et que la situation dit. */
  readonly tusLa: readonly string[];
}

/** Ce que veut dire une case que l’autre a cochée et pas celui-ci. */
const PAS_CELA = 'non';

function direReponses(
  fait: Fait,
  reponses: readonly string[],
  role: Role | undefined,
  outil: Outils[number],
): string {
  const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
  if (reponses.length === 0) return PAS_CELA;
  return reponses.map((une) => dire(choix[une]?.libelle ?? une, role, [outil])).join(', ');
}

/**
 * Une comparaison en mots : « ici » parle à qui répond, « là » parle du salarié de la décision. `outils` : celui d’ici, puis
 * celui de là ; deux contrôles faits par des personnes se nomment ainsi.
 */
export function direComparaison(
  comparaison: Comparaison,
  role?: Role,
  outils: Outils = [],
): ComparaisonDite {
  const nommer = (fait: Fait): string => nommerLeControle(nomsDesFaits[fait], outils);
  const direPoint = ({ fait, ici, la }: Point): PointDit => ({
    nom: nommer(fait),
    ici: direReponses(fait, ici, role, outils[0]),
    la: direReponses(fait, la, 'observateur', outils[1]),
  });
  const tus = (connuDe: 'ici' | 'la') =>
    comparaison.inconnus
      .filter((inconnue) => inconnue.connuDe === connuDe)
      .map(({ fait }) => nommer(fait));
  return {
    egaux: comparaison.egaux.map(direPoint),
    differents: comparaison.differents.map(direPoint),
    tusIci: tus('la'),
    tusLa: tus('ici'),
  };
}

/** Ce qu’il faut savoir d’une décision avant de s’y fier, en une phrase. */
export const reservesEnClair: Readonly<Record<Reserve, string>> = {
  depasse: 'Dépassée\u00a0: une de ses conclusions ne tiendrait plus aujourd’hui.',
  etranger: 'Un juge européen ou étranger\u00a0: le droit français peut répondre autrement.',
  moyenne: 'Connue par une source unique, la presse ou un commentaire.',
};

/** Comment la distance se calcule, pour qui lit. */
export const regleDuDecompte: readonly string[] = [
  'Chaque fait connu des deux côtés et identique compte pour un. Les décisions qui en ont le plus viennent d’abord.',
  'Aucun fait ne pèse plus qu’un autre. Une case d’une question à cases multiples est un fait.',
  'À égalité, le même outil passe devant, puis le moins de différences, puis la plus récente.',
  'Ce que l’on ignore d’un côté ne compte ni pour ni contre.',
  'Ne sont pas comparés\u00a0: qui répond, et l’état de l’outil. Une décision où le salarié enregistre l’employeur est écartée.',
  'Une décision n’est montrée que si elle a au moins un fait commun. Moins ils sont nombreux, moins elle ressemble.',
];
