import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';

/** Ce que l’on cherche, dans les mots de celui qui cherche. */
export const besoins = {
  comprendre: 'Comprendre ses droits, gratuitement',
  savoir: 'Savoir ce que l’employeur a collecté',
  cesser: 'Faire contrôler ou cesser un dispositif',
  entretien: 'Être accompagné à un entretien préalable',
  juge: 'Contester devant un juge',
  frais: 'Payer un avocat',
  sante: 'Ne plus aller bien',
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
  /** Page qui explique comment s’y prendre. */
  readonly adresse?: string;
  /** Un numéro : comme on le lit, et comme un téléphone le compose (« tel:3039 »). */
  readonly telephone?: { readonly dit: string; readonly lien: `tel:${string}` };
  readonly besoins: readonly [Besoin, ...Besoin[]];
  /** À qui ce contact est utile. */
  readonly si: Condition<Vocabulaire>;
  /** Les situations où il n’est pas utile, chacune seule. */
  readonly saufSi?: readonly Condition<Vocabulaire>[];
  /** Les situations où l’on commence par lui, chacune seule. */
  readonly dAbordSi?: readonly Condition<Vocabulaire>[];
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
    dAbordSi: [{ role: 'employeur' }],
    sources: ['rgpd-13', 'rgpd-15'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'cse',
    nom: 'Les élus du comité social et économique (dès 11 salariés)',
    peut: 'Poser les questions à l’employeur, l’alerter d’une atteinte aux droits des personnes. Dès 50 salariés, être consultés, prendre un expert, saisir le juge.',
    nePeutPas: 'Interdire l’outil\u00a0: leur avis est consultatif.',
    besoins: ['cesser', 'conformite'],
    si: { role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'employeur', 'observateur'] },
    saufSi: [{ effectif: 'moins-11' }, { secteur: 'public' }],
    dAbordSi: [
      {
        role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
        suite: 'procedure-en-cours',
        effectif: ['11-49', '50-et-plus'],
      },
    ],
    sources: ['L2312-59', 'L2312-38', 'L2315-94'],
    verifieLe: '2026-11-23',
  },
  {
    id: 'point-justice',
    nom: 'Un point-justice',
    peut: 'Informer et orienter gratuitement, en confidence. Des avocats et des juristes y tiennent des permanences.',
    nePeutPas: 'Juger, ni suivre un dossier jusqu’au procès.',
    ou: 'Le 3039, gratuit, met en relation avec le plus proche. D’une collectivité d’outre-mer ou de l’étranger\u00a0: le 09\u00a070\u00a082\u00a031\u00a090.',
    adresse: 'https://www.justice.fr/acces-droit',
    telephone: { dit: '3039', lien: 'tel:3039' },
    besoins: ['comprendre'],
    si: {},
    dAbordSi: [
      {
        role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
        suite: ['licenciement', 'sanction'],
      },
    ],
    sources: ['page-point-justice'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'inspection-du-travail',
    nom: 'L’inspection du travail',
    peut: 'Informer gratuitement, contrôler l’entreprise, la mettre en demeure, dresser un procès-verbal.',
    nePeutPas:
      'Juger un licenciement. Elle est libre des suites, et son accès aux documents est limité par la loi.',
    ou: 'Son adresse est affichée dans l’entreprise. Pour un simple renseignement, le 0806\u00a0000\u00a0126 mène au service du département, au prix d’un appel.',
    adresse:
      'https://travail-emploi.gouv.fr/les-missions-et-les-prerogatives-de-linspection-du-travail',
    telephone: { dit: '0806\u00a0000\u00a0126', lien: 'tel:0806000126' },
    besoins: ['comprendre', 'cesser', 'conformite'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'stagiaire-ou-apprenti',
        'candidat',
        'employeur',
        'observateur',
      ],
    },
    dAbordSi: [{ mandat: 'oui', role: ['salarie', 'interimaire'] }],
    sources: ['L8112-1', 'L8113-5', 'page-inspection-du-travail'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'cnil',
    nom: 'La CNIL',
    peut: 'Recevoir une plainte gratuite en ligne, contre l’outil, ou après une demande restée un mois sans réponse satisfaisante. Elle peut enquêter et sanctionner l’organisme.',
    nePeutPas: 'Accorder de l’argent ou régler un litige du travail.',
    adresse: 'https://cnil.fr/fr/node/166989',
    besoins: ['savoir', 'cesser'],
    si: {},
    sources: ['rgpd-12', 'rgpd-77', 'rgpd-83', 'cnil-plainte'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'conseil-de-prud-hommes',
    nom: 'Le conseil de prud’hommes',
    peut: 'Juger le licenciement ou la sanction, accorder des dommages-intérêts, ordonner en urgence la remise d’un document ou la fin d’un trouble manifeste.',
    nePeutPas: 'Infliger une amende à l’employeur pour le RGPD.',
    ou: 'Celui du lieu de travail\u202f; du domicile, pour qui travaille chez soi ou hors de tout établissement. Le salarié peut aussi choisir celui du lieu d’embauche ou du siège. Une contribution de 50\u00a0euros est due depuis 2026, sauf aide juridictionnelle\u00a0: le greffe dit comment la payer.',
    adresse: 'https://travail-emploi.gouv.fr/le-conseil-de-prudhommes',
    besoins: ['juge', 'cesser'],
    si: {
      role: [
        'salarie',
        'interimaire',
        'stagiaire-ou-apprenti',
        'candidat',
        'employeur',
        'observateur',
      ],
    },
    saufSi: [{ secteur: 'public' }],
    sources: ['L1411-1', 'R1412-1', 'R1455-5', 'R1455-6', 'loi-2026-103', 'page-prudhommes'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'avocat-ou-syndicat',
    nom: 'Pour un agent public\u00a0: un avocat ou un syndicat',
    peut: 'Relire votre situation, dire quel juge saisir et dans quel délai. Ce délai est court\u00a0: deux mois en général devant le tribunal administratif.',
    nePeutPas: 'Garantir une issue.',
    besoins: ['juge'],
    si: { role: 'agent-public' },
    dAbordSi: [{ suite: ['licenciement', 'sanction', 'autre-usage', 'procedure-en-cours'] }],
    sources: ['cja-r421-1'],
    verifieLe: '2026-11-28',
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
        'stagiaire-ou-apprenti',
        'candidat',
        'employeur',
        'observateur',
      ],
    },
    saufSi: [{ secteur: 'public' }],
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
    si: { role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'candidat', 'observateur'] },
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
        'stagiaire-ou-apprenti',
        'candidat',
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
        'stagiaire-ou-apprenti',
        'candidat',
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
    ou: 'La liste est en mairie et à l’inspection du travail.',
    adresse: 'https://www.service-public.fr/particuliers/vosdroits/F2857',
    besoins: ['entretien'],
    si: { role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'], suite: 'procedure-en-cours' },
    saufSi: [{ secteur: 'public' }],
    dAbordSi: [{ suite: 'procedure-en-cours', effectif: ['moins-11', 'inconnu'] }],
    sources: ['L1232-4', 'D1232-5', 'page-conseiller-du-salarie'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'defenseur-des-droits',
    nom: 'Le Défenseur des droits',
    peut: 'Intervenir gratuitement, pour un salarié du privé, en cas de discrimination ou s’il a lancé une alerte.',
    nePeutPas: 'Agir contre une surveillance seulement irrégulière.',
    adresse: 'https://www.defenseurdesdroits.fr/node/366',
    besoins: ['discrimination'],
    si: { role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'candidat', 'observateur'] },
    dAbordSi: [{ role: 'candidat', suite: 'candidature-ecartee' }],
    sources: ['L1132-1', 'defenseur-des-droits'],
    verifieLe: '2026-11-24',
  },
  {
    id: 'medecin-du-travail',
    nom: 'Le médecin du travail',
    peut: 'Recevoir le travailleur qui le demande, en dehors des visites prévues.',
    nePeutPas: 'Dire si un outil est régulier, ou annuler une sanction.',
    ou: 'Le travailleur choisit le médecin ou un autre professionnel de santé du service. Sa demande ne peut motiver aucune sanction.',
    besoins: ['sante'],
    si: { role: ['salarie', 'interimaire'] },
    sources: ['R4624-34'],
    verifieLe: '2026-11-28',
  },
  {
    id: 'ecoute-3114',
    nom: 'Le 3114, jour et nuit',
    peut: 'Écouter gratuitement toute personne en souffrance, ou un proche, et orienter vers un soin. Des infirmiers et des psychologues répondent.',
    nePeutPas: 'Conseiller sur le droit du travail.',
    adresse: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    telephone: { dit: '3114', lien: 'tel:3114' },
    besoins: ['sante'],
    si: {},
    sources: ['page-3114'],
    verifieLe: '2026-11-28',
  },
];
