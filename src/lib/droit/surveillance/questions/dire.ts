import type { Role } from '../vocabulaire/faits.ts';
import type { Texte } from './types.ts';

/** Le texte qui s’adresse à ce rôle. Tant que le rôle n’est pas connu, on parle au salarié. */
export function dire(texte: Texte, role: Role | undefined): string {
  if (typeof texte === 'string') return texte;
  switch (role) {
    case 'employeur':
      return texte.employeur;
    case 'observateur':
      return texte.observateur;
    case 'agent-public':
      return texte.agentPublic ?? texte.salarie;
    case 'candidat':
      return texte.candidat ?? texte.salarie;
    default:
      return texte.salarie;
  }
}
