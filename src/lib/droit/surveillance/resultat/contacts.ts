import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Faits, Vocabulaire } from '../vocabulaire/faits.ts';
import { remplie } from './remplie.ts';

/** Ce que l’on cherche, dans les mots de celui qui cherche. */
export const besoins = {
  comprendre: 'Comprendre ses droits, gratuitement',
  savoir: 'Savoir ce que l’employeur a collecté',
  cesser: 'Faire contrôler ou cesser un dispositif',
  entretien: 'Être accompagné à un entretien préalable',
  juge: 'Contester devant un juge',
  frais: 'Payer un avocat',
  discrimination: 'Discrimination, ou alerte lancée',
  conformite: 'Mettre un outil en règle, pour un employeur',
} as const;

/** L’identifiant d’un besoin. */
export type Besoin = keyof typeof besoins;

/** À qui s’adresser : ce que chacun peut faire, et ce qu’il ne peut pas. */
export interface Contact {
  /** Identifiant : l’ancre de la page « Contacts ». */
  readonly id: string;
  readonly nom: string;
  readonly peut: string;
  readonly nePeutPas: string;
  /** Où, ou comment : ce que les sources en disent. */
  readonly ou?: string;
  /** Un numéro à appeler, et ce qu’il faut savoir avant : son service, son prix, de quand date la page lue. */
  readonly telephone?: { readonly numero: string; readonly precision: string };
  /** Page qui explique comment s’y prendre, valable partout en France. */
  readonly adresse?: string;
  readonly besoins: readonly [Besoin, ...Besoin[]];
  /** À qui ce contact est utile. */
  readonly si: Condition<Vocabulaire>;
  readonly sources: readonly Source[];
  /** Jour où ces lignes ont été comparées à leurs sources : « 2026-11-24 ». */
  readonly verifieLe: string;
}

/** Tous les contacts, du plus proche au plus solennel. */
export const tousLesContacts: readonly Contact[] = [
  {
    id: 'dpo',
    nom: 'Le délégué à la protection des données (DPO)',
    peut: 'Répondre aux questions sur l’outil et aux demandes de copie des données.',
    nePeutPas: 'Trancher un litige ou annuler une sanction.',
    ou: 'Ses coordonnées figurent dans l’information remise, quand il existe.',
    besoins: ['savoir', 'conformite'],
    si: {},
    sources: ['rgpd-13', 'rgpd-15'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'cse',
    nom: 'Les élus du comité social et économique (dès 11 salariés)',
    peut: 'Poser les questions à l’employeur, l’alerter d’une atteinte aux droits des personnes. Dès 50 salariés, être consultés, prendre un expert, saisir le juge.',
    nePeutPas: 'Interdire l’outil\u00a0: leur avis est consultatif.',
    besoins: ['cesser', 'conformite'],
    si: { role: ['salarie', 'interimaire', 'employeur', 'observateur'] },
    sources: ['L2312-59', 'L2312-38', 'L2315-94'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'point-justice',
    nom: 'Un point-justice',
    peut: 'Informer et orienter gratuitement, en confidence. Des avocats et des juristes y tiennent des permanences.',
    nePeutPas: 'Juger, ni suivre un dossier jusqu’au procès.',
    telephone: {
      numero: '3039',
      precision:
        'met en relation avec le plus proche, d’après une page de 2022\u00a0: à confirmer.',
    },
    adresse: 'https://www.justice.fr/acces-droit',
    besoins: ['comprendre'],
    si: {},
    sources: ['page-point-justice'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'inspection-du-travail',
    nom: 'L’inspection du travail',
    peut: 'Informer gratuitement, contrôler l’entreprise, la mettre en demeure, dresser un procès-verbal.',
    nePeutPas:
      'Juger un licenciement. Elle est libre des suites, et son accès aux documents est limité par la loi.',
    ou: 'Son adresse est affichée dans l’entreprise.',
    telephone: {
      numero: '0 806 000 126',
      precision:
        'renseigne en droit du travail, au prix d’un appel local. Lu sur des pages de l’administration de 2018 à 2022\u00a0: à confirmer.',
    },
    adresse:
      'https://travail-emploi.gouv.fr/les-missions-et-les-prerogatives-de-linspection-du-travail',
    besoins: ['comprendre', 'cesser', 'conformite'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'candidat',
        'stagiaire-ou-apprenti',
        'employeur',
        'observateur',
      ],
    },
    sources: ['L8112-1', 'L8113-5', 'page-inspection-du-travail'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'cnil',
    nom: 'La CNIL',
    peut: 'Recevoir une plainte gratuite en ligne, après une demande restée un mois sans réponse satisfaisante. Elle peut enquêter et sanctionner l’organisme.',
    nePeutPas: 'Accorder de l’argent ou régler un litige du travail.',
    adresse: 'https://cnil.fr/fr/node/166989',
    besoins: ['savoir', 'cesser'],
    si: {},
    sources: ['rgpd-12', 'rgpd-83', 'cnil-plainte'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'conseil-de-prud-hommes',
    nom: 'Le conseil de prud’hommes',
    peut: 'Juger le licenciement ou la sanction, accorder des dommages-intérêts, ordonner en urgence la remise d’un document ou la fin d’un trouble manifeste.',
    nePeutPas: 'Infliger une amende à l’employeur pour le RGPD.',
    ou: 'Celui du lieu de travail\u202f; du domicile, pour qui travaille chez soi ou hors de tout établissement. Le salarié peut aussi choisir celui du lieu d’embauche ou du siège. Une contribution de 50\u00a0euros est annoncée en 2026\u00a0: date et exceptions à confirmer au greffe.',
    adresse: 'https://travail-emploi.gouv.fr/le-conseil-de-prudhommes',
    besoins: ['juge', 'cesser'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'candidat',
        'stagiaire-ou-apprenti',
        'employeur',
        'observateur',
      ],
    },
    sources: ['L1411-1', 'R1412-1', 'R1455-5', 'R1455-6', 'page-prudhommes'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'avocat-ou-syndicat',
    nom: 'Pour un agent public\u00a0: un avocat ou un syndicat',
    peut: 'Relire votre situation, dire quel juge saisir et dans quel délai. Nous n’avons pas vérifié ces règles pour les agents publics.',
    nePeutPas: 'Garantir une issue.',
    besoins: ['juge'],
    si: { role: 'agent-public' },
    sources: [],
    verifieLe: '2026-11-23',
  },
  {
    id: 'defenseur-syndical',
    nom: 'Un défenseur syndical',
    peut: 'Assister ou représenter gratuitement devant le conseil de prud’hommes et la cour d’appel, un salarié comme un employeur.',
    nePeutPas: 'Garantir une issue, ni agir devant les autres juges à ce titre.',
    ou: 'Une liste est arrêtée dans chaque région.',
    adresse:
      'https://travail-emploi.gouv.fr/actualites/l-actualite-du-ministere/article/le-defenseur-syndical',
    besoins: ['juge'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'candidat',
        'stagiaire-ou-apprenti',
        'employeur',
        'observateur',
      ],
    },
    sources: ['R1453-2', 'L1453-4', 'page-defenseur-syndical'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'syndicat',
    nom: 'Un syndicat de salariés',
    peut: 'Défendre les intérêts des salariés, aider à faire valoir des droits, proposer un défenseur syndical.',
    nePeutPas:
      'Vous obliger à adhérer. Ses conditions d’aide lui sont propres\u00a0: à lui demander.',
    besoins: ['comprendre'],
    si: { role: ['salarie', 'interimaire', 'candidat', 'stagiaire-ou-apprenti', 'observateur'] },
    sources: ['page-syndicat', 'L2132-3'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'avocat',
    nom: 'Un avocat',
    peut: 'Relire votre situation, confirmer les délais, vous assister ou vous représenter. Il n’est pas obligatoire devant le conseil de prud’hommes. Une assurance de protection juridique peut payer ses frais.',
    nePeutPas: 'Garantir une issue.',
    besoins: ['juge', 'conformite'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'candidat',
        'stagiaire-ou-apprenti',
        'employeur',
        'observateur',
      ],
    },
    sources: ['R1453-1', 'R1453-2'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'aide-juridictionnelle',
    nom: 'L’aide juridictionnelle',
    peut: 'Prendre en charge tout ou partie des frais d’avocat, selon les ressources.',
    nePeutPas:
      'Jouer quand une assurance de protection juridique couvre déjà les frais. Nous ne donnons pas de plafond\u00a0: ceux de 2026 ne sont pas vérifiés.',
    adresse: 'https://avocat.fr/mon-avocat-et-moi/puis-je-beneficier-dune-aide',
    besoins: ['frais'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'candidat',
        'stagiaire-ou-apprenti',
        'agent-public',
        'observateur',
      ],
    },
    sources: ['page-aide-juridictionnelle'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'conseiller-du-salarie',
    nom: 'Le conseiller du salarié',
    peut: 'Accompagner à l’entretien préalable au licenciement, quand l’entreprise n’a pas de représentants du personnel. Il est bénévole et tenu au secret.',
    nePeutPas: 'Plaider devant le conseil de prud’hommes à ce titre.',
    ou: 'Une liste par département, en mairie et à l’inspection du travail. La lettre de convocation en donne l’adresse.',
    besoins: ['entretien'],
    si: { role: ['salarie', 'interimaire'], suite: ['licenciement', 'inconnu'] },
    sources: ['L1232-4', 'D1232-5', 'page-conseiller-du-salarie'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'defenseur-des-droits',
    nom: 'Le Défenseur des droits',
    peut: 'Intervenir gratuitement, pour un salarié du privé, en cas de discrimination ou s’il a lancé une alerte.',
    nePeutPas: 'Agir contre une surveillance seulement irrégulière.',
    telephone: {
      numero: '09 69 39 00 00',
      precision: 'lu sur une page du Défenseur des droits de 2020\u00a0: à confirmer.',
    },
    adresse: 'https://www.defenseurdesdroits.fr/node/366',
    besoins: ['discrimination'],
    si: { role: ['salarie', 'interimaire', 'candidat', 'stagiaire-ou-apprenti', 'observateur'] },
    sources: ['L1132-1', 'defenseur-des-droits'],
    verifieLe: '2026-11-24',
  },
];

/** Les contacts utiles, d’après les faits d’au moins un des outils. */
export function contacts(cas: readonly Faits[]): Contact[] {
  return tousLesContacts.filter(({ si }) => cas.some((faits) => remplie(si, faits)));
}

/** Les contacts qui répondent à un besoin. */
export function contactsPour(besoin: Besoin): Contact[] {
  return tousLesContacts.filter((contact) => contact.besoins.includes(besoin));
}
