import type { Source } from '../droit/sources.ts';
import type { Bloc } from '../lettres/types.ts';
import { paragraphe } from './blocs.ts';

/** Une chose que la notice dit, et le texte qui la demande. */
export interface Mention {
  readonly id: string;
  /** Ce qui doit être dit, en quelques mots : la ligne de la liste de contrôle. */
  readonly intitule: string;
  readonly sources: readonly [Source, ...Source[]];
  /** Ce que la note en dit. */
  readonly blocs: readonly Bloc[];
  /** Ce que le panneau en dit ; absent, la mention attend la note. */
  readonly panneau?: readonly Bloc[];
}

/** Des mentions sous un même titre. */
interface PartieDeNotice {
  readonly titre: string;
  readonly mentions: readonly Mention[];
}

const parBase = (
  base: string,
  texte: string,
  sources: readonly Source[] = ['rgpd-6', 'rgpd-13'],
): Bloc => paragraphe(texte, sources, { base: [base] });

const responsable = [
  paragraphe('Responsable : {{employeur}}', ['rgpd-13']),
  paragraphe('Adresse : {{adresse}}', ['rgpd-13']),
];
const but = paragraphe('But : {{but}}', ['rgpd-13', 'rgpd-5']);
const duree = paragraphe('Durée de conservation : {{duree}}', ['rgpd-13', 'rgpd-5']);
const bases = [
  parBase(
    'interet-legitime',
    'Base légale : l’intérêt légitime de l’entreprise (RGPD, article 6, paragraphe 1, f). Cet intérêt : {{interet}}',
  ),
  parBase(
    'obligation-legale',
    'Base légale : une obligation légale (RGPD, article 6, paragraphe 1, c). Texte : {{obligation}}',
  ),
  parBase(
    'contrat',
    'Base légale : l’exécution du contrat de travail (RGPD, article 6, paragraphe 1, b).',
  ),
  parBase(
    'mission-publique',
    'Base légale : une mission d’intérêt public (RGPD, article 6, paragraphe 1, e).',
  ),
  parBase('consentement', 'Base légale : le consentement (RGPD, article 6, paragraphe 1, a).', [
    'rgpd-6',
    'rgpd-7',
    'rgpd-13',
  ]),
];

/** Les mentions de la notice, dans l’ordre où elle les dit. */
export const partiesDeNotice: readonly PartieDeNotice[] = [
  {
    titre: 'L’outil',
    mentions: [
      {
        id: 'dispositif',
        intitule: 'Décrire l’outil : quoi, où, quand, pour qui',
        sources: ['L1222-4'],
        blocs: [
          paragraphe('Outil : {{nom}}', ['L1222-4']),
          paragraphe('Ce qu’il enregistre, où, quand et comment : {{description}}', ['L1222-4']),
          paragraphe('Personnes concernées : {{personnes}}', ['L1222-4']),
          paragraphe('Données enregistrées : {{donnees}}', ['L1222-4', 'rgpd-5']),
          paragraphe('Mise en service : le {{service}}', ['L1222-4']),
        ],
        panneau: [paragraphe('Outil : {{nom}}', ['L1222-4'])],
      },
      {
        id: 'reglages',
        intitule: 'Dire les réglages propres à l’outil',
        sources: ['L1121-1', 'rgpd-5'],
        blocs: [paragraphe('Réglages et limites : {{reglages}}', ['L1121-1', 'rgpd-5'])],
      },
    ],
  },
  {
    titre: 'Le but',
    mentions: [
      {
        id: 'but',
        intitule: 'Dire le but précis',
        sources: ['rgpd-13', 'rgpd-5'],
        blocs: [
          but,
          paragraphe('Buts secondaires : {{sous-buts}}', ['rgpd-13', 'rgpd-5']),
          paragraphe('L’outil ne sert pas à : {{exclu}}', ['rgpd-5']),
        ],
        panneau: [but],
      },
      {
        id: 'sanction',
        intitule: 'Dire si les données peuvent servir à contrôler ou à sanctionner',
        sources: ['L1222-4', 'cass-soc-2021-20-12263-pharmacie'],
        blocs: [
          paragraphe(
            'Les données peuvent servir à contrôler le travail et à fonder une sanction.',
            ['L1222-4', 'cass-soc-2021-20-12263-pharmacie'],
            { sanction: ['oui'] },
          ),
          paragraphe(
            'Les données ne servent ni à contrôler le travail, ni à fonder une sanction.',
            ['L1222-4', 'rgpd-5'],
            { sanction: ['non'] },
          ),
        ],
      },
      {
        id: 'evaluation',
        intitule: 'Dire si l’outil évalue, et comment',
        sources: ['L1222-3'],
        blocs: [
          paragraphe('L’outil sert à évaluer. Méthode : {{methode}}', ['L1222-3'], {
            evaluation: ['oui'],
          }),
          paragraphe('Les résultats de l’évaluation restent confidentiels.', ['L1222-3'], {
            evaluation: ['oui'],
          }),
          paragraphe('L’outil ne sert pas à évaluer les salariés.', ['L1222-3'], {
            evaluation: ['non'],
          }),
        ],
      },
      {
        id: 'base',
        intitule: 'Nommer la base légale et, s’il y a lieu, l’intérêt poursuivi',
        sources: ['rgpd-13', 'rgpd-6'],
        blocs: bases,
        panneau: bases,
      },
      {
        id: 'retrait',
        intitule: 'Dire que le consentement se retire',
        sources: ['rgpd-7', 'rgpd-13'],
        blocs: [
          paragraphe(
            'Le consentement se retire à tout moment, sans effet sur ce qui a été fait avant.',
            ['rgpd-7', 'rgpd-13'],
            { base: ['consentement'] },
          ),
        ],
      },
    ],
  },
  {
    titre: 'Les données',
    mentions: [
      {
        id: 'destinataires',
        intitule: 'Nommer les destinataires',
        sources: ['rgpd-13'],
        blocs: [
          paragraphe('Personnes qui voient les données : {{destinataires}}', ['rgpd-13']),
          paragraphe('Prestataires et hébergeur : {{prestataires}}', ['rgpd-13']),
        ],
      },
      {
        id: 'transferts',
        intitule: 'Dire si des données sortent de l’Union, et avec quelles garanties',
        sources: ['rgpd-13'],
        blocs: [
          paragraphe('Transfert hors de l’Union : {{garanties-transferts}}', ['rgpd-13'], {
            transferts: ['oui'],
          }),
          paragraphe('Aucune donnée ne sort de l’Union européenne.', ['rgpd-13'], {
            transferts: ['non'],
          }),
        ],
      },
      {
        id: 'duree',
        intitule: 'Donner la durée de conservation, ou ses critères',
        sources: ['rgpd-13', 'rgpd-5'],
        blocs: [duree],
        panneau: [duree],
      },
      {
        id: 'obligatoire',
        intitule: 'Dire ce qui est obligatoire, et ce qu’un refus change',
        sources: ['rgpd-13'],
        blocs: [paragraphe('Obligation et conséquences d’un refus : {{obligatoire}}', ['rgpd-13'])],
      },
      {
        id: 'automatisee',
        intitule: 'Dire si la machine décide seule, et selon quelle logique',
        sources: ['rgpd-13', 'rgpd-22'],
        blocs: [
          paragraphe(
            'Une décision est prise par la machine seule. Logique et conséquences : {{logique}}',
            ['rgpd-13', 'rgpd-22'],
            { automatisee: ['oui'] },
          ),
          paragraphe('Aucune décision importante n’est prise par la machine seule.', ['rgpd-13'], {
            automatisee: ['non'],
          }),
        ],
      },
    ],
  },
  {
    titre: 'Les droits',
    mentions: [
      {
        id: 'responsable',
        intitule: 'Dire qui est responsable, et comment le joindre',
        sources: ['rgpd-13'],
        blocs: [
          ...responsable,
          paragraphe('Responsable conjoint : {{conjoint}}', ['rgpd-13', 'rgpd-4']),
          paragraphe('Représentant dans l’Union européenne : {{representant}}', ['rgpd-13']),
        ],
        panneau: responsable,
      },
      {
        id: 'delegue',
        intitule: 'Donner le contact du délégué, s’il existe',
        sources: ['rgpd-13'],
        blocs: [
          paragraphe('Délégué à la protection des données : {{dpo}}', ['rgpd-13'], {
            delegue: ['oui'],
          }),
        ],
      },
      {
        id: 'droits',
        intitule: 'Dire les droits, et à qui s’adresser',
        sources: ['rgpd-13', 'rgpd-15', 'rgpd-21'],
        blocs: [
          paragraphe(
            'Chaque personne peut demander l’accès à ses données et leur rectification. Selon le cas, elle peut demander leur effacement, la limitation de leur usage ou leur portabilité.',
            ['rgpd-13', 'rgpd-15'],
          ),
          paragraphe(
            'Elle peut s’opposer au traitement pour des raisons tenant à sa situation.',
            ['rgpd-13', 'rgpd-21'],
            { base: ['interet-legitime', 'mission-publique'] },
          ),
          paragraphe('Pour exercer ces droits : {{contact}}', ['rgpd-13', 'rgpd-12']),
        ],
        panneau: [paragraphe('Accès aux données et autres droits : {{contact}}', ['rgpd-13'])],
      },
      {
        id: 'reclamation',
        intitule: 'Dire que l’on peut saisir la CNIL',
        sources: ['rgpd-13'],
        blocs: [
          paragraphe('Une réclamation peut être adressée à la CNIL (cnil.fr).', [
            'rgpd-13',
            'cnil-plainte',
          ]),
        ],
        panneau: [paragraphe('Réclamation : CNIL (cnil.fr).', ['rgpd-13'])],
      },
    ],
  },
];

/** Toutes les mentions, à la suite. */
export const mentions: readonly Mention[] = partiesDeNotice.flatMap((partie) => partie.mentions);
