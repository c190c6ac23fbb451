import type { Role } from '../vocabulaire/faits.ts';
import { nommerLeControle } from './nommer-le-controle.ts';
import type { Outils } from './nommer-le-controle.ts';
import type { Texte } from './types.ts';

function pourCeRole(texte: Texte, role: Role | undefined): string {
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

/**
 * Le texte qui s’adresse à ce rôle. Tant que le rôle n’est pas connu, on parle au salarié.
 *
 * @param outils les outils dont il parle : s’ils sont tous des personnes qui contrôlent, il le dit.
 */
export const dire = (texte: Texte, role: Role | undefined, outils: Outils = []): string =>
  nommerLeControle(pourCeRole(texte, role), outils);
