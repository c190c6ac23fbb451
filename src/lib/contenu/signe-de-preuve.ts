import type { Decision } from '../schemas/decision.ts';
import { referenceDeDecision } from './reference.ts';

/** Une décision de la frise de la preuve : son lien, son nom, et ce que les réglages de la frise lisent. */
export function signeDePreuve(
  id: string,
  decision: Decision,
  sens: 'admise' | 'ecartee',
  periode: number,
) {
  const nom = referenceDeDecision(id, decision).libelle;
  return {
    nom,
    lien: {
      class: 'signe-de-preuve',
      href: `/decisions/${id}/`,
      'aria-label': `${nom}, preuve ${sens === 'admise' ? 'admise' : 'écartée'}`,
      'data-sens': sens,
      'data-periode': periode,
      'data-outils': [decision.faits['dispositif']].flat().join(' '),
    },
  };
}
