import type { Role } from '../faits.ts';
import type { Formulations } from '../questions/types.ts';

/** À qui l’on parle : c’est la clé des trois formulations. */
export type Lecteur = keyof Formulations;

const lecteurs: Readonly<Record<Role, Lecteur>> = {
  salarie: 'salarie',
  interimaire: 'salarie',
  'agent-public': 'salarie',
  candidat: 'salarie',
  employeur: 'employeur',
  observateur: 'observateur',
};

/** Le lecteur à qui s’adresser d’après le rôle ; le salarié tant que le rôle n’est pas connu. */
export function lecteurDe(role: Role | undefined): Lecteur {
  return role === undefined ? 'salarie' : lecteurs[role];
}

/** La formulation qui s’adresse à ce lecteur. */
export function formuler(texte: string | Formulations, lecteur: Lecteur): string {
  return typeof texte === 'string' ? texte : texte[lecteur];
}
