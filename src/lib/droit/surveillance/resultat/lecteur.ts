import type { Role } from '../vocabulaire/faits.ts';

/** À qui le résultat s’adresse : ses démarches ne sont pas celles des autres. */
export type Lecteur = 'salarie' | 'employeur' | 'observateur';

const lecteurs: Readonly<Record<Role, Lecteur>> = {
  salarie: 'salarie',
  interimaire: 'salarie',
  'agent-public': 'salarie',
  candidat: 'salarie',
  'stagiaire-ou-apprenti': 'salarie',
  employeur: 'employeur',
  observateur: 'observateur',
};

/** Le lecteur, d’après le rôle ; le salarié tant que le rôle n’est pas connu. */
export function lecteurDe(role: Role | undefined): Lecteur {
  return role === undefined ? 'salarie' : lecteurs[role];
}
