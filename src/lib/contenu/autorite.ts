import type { Decision } from '../schemas/decision.ts';

/** Ce que vaut une décision, en deux ou trois mots. */
export type AutoriteDeDecision =
  | 'jurisprudence établie'
  | 'arrêt isolé'
  | 'première instance'
  | 'débattu'
  | 'autorité'
  | 'étranger';

const premiereInstance = /^(Conseil de prud’hommes|TJ|TGI|T\. corr\.)/;
const autorite = /^CNIL/;
const europeenne = /^(CEDH|CJUE)/;

/** Le statut d’une décision : sa juridiction d’abord, puis ce que la fiche sait de ses suites. */
export function autoriteDe(
  decision: Pick<Decision, 'juridiction' | 'portee' | 'autorite'>,
): AutoriteDeDecision {
  const { juridiction, portee } = decision;
  if (premiereInstance.test(juridiction)) return 'première instance';
  if (autorite.test(juridiction)) return 'autorité';
  if (decision.autorite === 'debattue') return 'débattu';
  if (decision.autorite === 'etablie') return 'jurisprudence établie';
  const etrangere = portee === 'contexte-etranger' && !europeenne.test(juridiction);
  return etrangere ? 'étranger' : 'arrêt isolé';
}
