import type { Source } from '../../sources.ts';
import type { Dispositif } from '../vocabulaire/faits.ts';

/** Ce que vaut une durée : la dépasser n’a pas le même effet selon qui l’a fixée. */
export const statutsDeDuree = {
  loi: 'durée fixée par la loi',
  reglement: 'durée fixée par un règlement',
  recommandation:
    'recommandation de la CNIL : la dépasser est un indice, pas une faute automatique',
  'non-lue': 'durée officielle que nous n’avons pas pu lire',
  'non-verifie': 'aucune durée officielle trouvée',
} as const;
/** Ce que vaut une durée de référence. */
export type StatutDeDuree = keyof typeof statutsDeDuree;

/** La durée de conservation à laquelle comparer celle de l’employeur. */
export interface DureeDeReference {
  readonly duree: string;
  readonly statut: StatutDeDuree;
  readonly source: Source;
}

const AUCUNE: DureeDeReference = {
  duree: 'Aucune durée officielle trouvée : l’employeur fixe une durée selon le but',
  statut: 'non-verifie',
  source: 'rgpd-5',
};

/** Un même outil peut avoir plusieurs durées, selon la donnée ou le but. */
export const conservationDeReference: {
  readonly [D in Dispositif]: readonly [DureeDeReference, ...DureeDeReference[]];
} = {
  appels: [
    {
      duree: 'Enregistrements : 6 mois ; documents d’analyse : 1 an',
      statut: 'recommandation',
      source: 'cnil-appels',
    },
  ],
  'suivi-activite': [AUCUNE],
  video: [
    {
      duree: '1 mois au plus ; quelques jours suffisent en général',
      statut: 'recommandation',
      source: 'cnil-videosurveillance',
    },
  ],
  'video-public': [
    {
      duree: 'Durée de l’autorisation du préfet, 1 mois au plus',
      statut: 'loi',
      source: 'csi-l252-5',
    },
  ],
  geolocalisation: [
    {
      duree:
        '2 mois en général ; 1 an pour les tournées ou la preuve d’une intervention ; 5 ans pour le temps de travail',
      statut: 'recommandation',
      source: 'cnil-geolocalisation',
    },
  ],
  badge: [
    {
      duree: 'Accès aux locaux : 3 mois ; horaires : 5 ans au plus après le départ',
      statut: 'recommandation',
      source: 'cnil-badge',
    },
    {
      duree:
        'Décompte du temps : au moins 1 an à disposition de l’inspection du travail, 3 ans pour un forfait en jours',
      statut: 'reglement',
      source: 'D3171-16',
    },
  ],
  biometrie: [
    {
      duree: 'Durées du règlement type de la CNIL, qui s’impose',
      statut: 'non-lue',
      source: 'cnil-biometrie-2019-001',
    },
  ],
  'messagerie-web': [AUCUNE],
  'fichiers-journaux': [
    {
      duree: 'Journaux de connexion : de 6 mois à 1 an',
      statut: 'recommandation',
      source: 'cnil-journalisation-2021-122',
    },
  ],
  'enregistreur-frappe': [AUCUNE],
  'captures-ecran': [AUCUNE],
  'mesure-inactivite': [AUCUNE],
  webcam: [AUCUNE],
  telephone: [AUCUNE],
  chronotachygraphe: [
    { duree: 'Au moins 1 an', statut: 'reglement', source: 'reglement-165-2014' },
  ],
  alerte: [
    {
      duree: 'Durées du référentiel de la CNIL',
      statut: 'non-lue',
      source: 'cnil-alertes-2023',
    },
  ],
  'ia-emotions': [AUCUNE],
  'ia-rh': [AUCUNE],
  'objets-connectes': [AUCUNE],
  'client-mystere': [AUCUNE],
  filature: [AUCUNE],
  'reseaux-sociaux': [AUCUNE],
  'controle-humain': [AUCUNE],
  fichiers: [AUCUNE],
  journaux: [
    {
      duree: 'Journaux de connexion : de 6 mois à 1 an',
      statut: 'recommandation',
      source: 'cnil-journalisation-2021-122',
    },
  ],
  fouille: [AUCUNE],
  depistage: [AUCUNE],
  enregistrement: [AUCUNE],
  'camera-embarquee': [AUCUNE],
  autre: [AUCUNE],
};

function enPhrase({ duree, statut }: DureeDeReference): string {
  return statut === 'non-verifie' ? `${duree}.` : `${duree} (${statutsDeDuree[statut]}).`;
}

/** La durée de référence de chaque dispositif et son statut, en une phrase par durée. */
export const phrasesDeReference = Object.fromEntries(
  Object.entries(conservationDeReference).map(([dispositif, durees]) => [
    dispositif,
    durees.map(enPhrase).join(' '),
  ]),
) as Readonly<Record<Dispositif, string>>;
