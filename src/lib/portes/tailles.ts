import type { Source } from '../droit/sources.ts';

/** Ce que la taille de l’entreprise change, et ce qu’elle ne change pas. */
interface Taille {
  readonly id: string;
  readonly libelle: string;
  readonly du: readonly string[];
  readonly pasDu: readonly string[];
  readonly sources: readonly Source[];
}

/** Les trois tailles qui comptent pour le comité ; le reste est dû par toutes. */
export const tailles: readonly Taille[] = [
  {
    id: 'moins-11',
    libelle: 'Moins de 11 salariés',
    du: [
      'Informer chacun avant de collecter, et donner toutes les mentions.',
      'Vérifier que le moyen est proportionné au but.',
    ],
    pasDu: ['Consulter un comité : il n’est pas obligatoire à cette taille.'],
    sources: ['L1222-4', 'L1121-1', 'L2311-2'],
  },
  {
    id: '11-49',
    libelle: 'De 11 à 49 salariés',
    du: [
      'Informer chacun avant de collecter, et donner toutes les mentions.',
      'Vérifier que le moyen est proportionné au but.',
      'Répondre aux réclamations et au droit d’alerte des élus du comité.',
    ],
    pasDu: ['Consulter le comité sur l’outil : cette consultation commence à 50 salariés.'],
    sources: ['L1222-4', 'L1121-1', 'L2312-59', 'L2312-38'],
  },
  {
    id: '50-et-plus',
    libelle: '50 salariés et plus',
    du: [
      'Informer et consulter le comité avant la décision.',
      'Informer chacun avant de collecter, et donner toutes les mentions.',
      'Vérifier que le moyen est proportionné au but.',
    ],
    pasDu: ['Attendre un avis favorable : le comité rend un avis, il ne décide pas.'],
    sources: ['L2312-38', 'L2312-15', 'L1222-4', 'L1121-1'],
  },
];
