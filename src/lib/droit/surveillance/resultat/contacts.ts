import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Faits, Vocabulaire } from '../faits.ts';
import { remplie } from './remplie.ts';

/** À qui s’adresser : ce que chacun peut faire, et ce qu’il ne peut pas. */
export interface Contact {
  readonly nom: string;
  readonly peut: string;
  readonly nePeutPas: string;
  /** Page officielle qui explique comment s’y prendre. */
  readonly adresse?: string;
  /** À qui ce contact est utile. */
  readonly si: Condition<Vocabulaire>;
  readonly sources: readonly Source[];
}

/** Tous les contacts, du plus proche au plus solennel. */
export const tousLesContacts: readonly Contact[] = [
  {
    nom: 'Le délégué à la protection des données (DPO)',
    peut: 'Répondre aux questions sur l’outil et aux demandes de copie des données. Ses coordonnées figurent dans l’information remise, quand il existe.',
    nePeutPas: 'Trancher un litige ou annuler une sanction.',
    si: {},
    sources: ['rgpd-13', 'rgpd-15'],
  },
  {
    nom: 'Les élus du comité social et économique (dès 11 salariés)',
    peut: 'Poser les questions à l’employeur, l’alerter d’une atteinte aux droits des personnes. Dès 50 salariés, être consultés, prendre un expert, saisir le juge.',
    nePeutPas: 'Interdire l’outil : leur avis est consultatif.',
    si: { role: ['salarie', 'interimaire', 'employeur', 'observateur'] },
    sources: ['L2312-59', 'L2312-38', 'L2315-94'],
  },
  {
    nom: 'L’inspection du travail',
    peut: 'Informer gratuitement, contrôler l’entreprise, la mettre en demeure, dresser un procès-verbal.',
    nePeutPas: 'Juger un licenciement. Son accès aux documents est limité par la loi.',
    adresse:
      'https://travail-emploi.gouv.fr/les-missions-et-les-prerogatives-de-linspection-du-travail',
    si: { role: ['salarie', 'interimaire', 'candidat', 'employeur', 'observateur'] },
    sources: ['L8112-1', 'L8113-5'],
  },
  {
    nom: 'La CNIL',
    peut: 'Recevoir une plainte gratuite en ligne, après une demande restée un mois sans réponse satisfaisante. Elle peut enquêter et sanctionner l’organisme.',
    nePeutPas: 'Accorder de l’argent ou régler un litige du travail.',
    adresse: 'https://cnil.fr/fr/node/166989',
    si: {},
    sources: ['rgpd-12', 'rgpd-83'],
  },
  {
    nom: 'Le conseil de prud’hommes',
    peut: 'Juger le licenciement ou la sanction, accorder des dommages-intérêts, ordonner en urgence la remise d’un document ou la fin d’un trouble manifeste.',
    nePeutPas: 'Infliger une amende à l’employeur pour le RGPD.',
    adresse: 'https://travail-emploi.gouv.fr/le-conseil-de-prudhommes',
    si: { role: ['salarie', 'interimaire', 'candidat', 'employeur', 'observateur'] },
    sources: ['L1411-1', 'R1412-1', 'R1455-5', 'R1455-6'],
  },
  {
    nom: 'Un avocat ou un syndicat',
    peut: 'Relire votre situation, dire quel juge saisir et dans quel délai. Nous n’avons pas vérifié ces règles pour les agents publics.',
    nePeutPas: 'Garantir une issue.',
    si: { role: 'agent-public' },
    sources: [],
  },
  {
    nom: 'Un défenseur syndical ou un avocat',
    peut: 'Relire votre situation, confirmer les délais, vous assister devant le conseil de prud’hommes. Selon les revenus, l’aide juridictionnelle prend en charge tout ou partie des frais. Une assurance de protection juridique peut aussi jouer.',
    nePeutPas: 'Garantir une issue.',
    si: { role: ['salarie', 'interimaire', 'candidat', 'employeur', 'observateur'] },
    sources: ['R1453-2', 'L1453-4'],
  },
  {
    nom: 'Le conseiller du salarié',
    peut: 'Accompagner à l’entretien préalable au licenciement, quand l’entreprise n’a pas de représentants du personnel. La liste est en mairie et à l’inspection du travail.',
    nePeutPas: 'Plaider devant le conseil de prud’hommes à ce titre.',
    si: { role: ['salarie', 'interimaire'], suite: ['licenciement', 'inconnu'] },
    sources: ['L1232-4', 'D1232-5'],
  },
  {
    nom: 'Le Défenseur des droits',
    peut: 'Intervenir gratuitement, pour un salarié du privé, en cas de discrimination ou s’il a lancé une alerte.',
    nePeutPas: 'Agir contre une surveillance seulement irrégulière.',
    si: { role: ['salarie', 'interimaire', 'candidat', 'observateur'] },
    sources: ['L1132-1'],
  },
];

/** Les contacts utiles, d’après les faits d’au moins un des outils. */
export function contacts(cas: readonly Faits[]): Contact[] {
  return tousLesContacts.filter(({ si }) => cas.some((faits) => remplie(si, faits)));
}
