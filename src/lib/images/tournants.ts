import type { IdDecision } from '../droit/sources.ts';

/** Un moment où le sort d’une preuve change, et les décisions qui le font. */
export interface Tournant {
  /** La décision qui date le tournant ; sa date vient de sa fiche. */
  readonly decision: IdDecision;
  /** Sous le repère, en peu de mots. */
  readonly titre: string;
  /** Deux ou trois phrases, pour qui lit. */
  readonly explication: string;
  /** Ce qui l’appuie, la décision comprise. */
  readonly sources: readonly [IdDecision, ...IdDecision[]];
}

/** Le point de départ de la frise : la plus ancienne décision du corpus sur la preuve. */
export const depart: Tournant = {
  decision: 'cass-soc-1991-88-43120-neocel',
  titre: 'Un enregistrement caché est écarté',
  explication:
    'La Cour de cassation juge illicite tout enregistrement fait à l’insu du salarié, quel qu’en soit le motif. Une telle preuve est alors rejetée sans autre examen.',
  sources: ['cass-soc-1991-88-43120-neocel'],
};

/** Les cinq tournants du droit de la preuve, du plus ancien au plus récent. */
export const tournants: readonly Tournant[] = [
  {
    decision: 'ass-plen-2011-09-14316-philips',
    titre: 'La loyauté, principe de tous les procès',
    explication:
      'L’assemblée plénière juge irrecevable un enregistrement téléphonique fait à l’insu de celui qui parle. L’affaire oppose des entreprises. Le principe vaut alors pour tous les procès civils, donc aussi devant les prud’hommes.',
    sources: ['ass-plen-2011-09-14316-philips', 'ass-plen-2023-20-20648-abaque'],
  },
  {
    decision: 'cass-soc-2020-17-19523-afp',
    titre: 'Illicite n’est plus écartée d’office',
    explication:
      'Une preuve illicite n’est plus rejetée d’office. Si on le lui demande, le juge met en balance la vie personnelle du salarié et le droit à la preuve. La preuve déloyale, recueillie par ruse, reste alors écartée.',
    sources: ['cass-soc-2020-17-19523-afp', 'cass-soc-2021-20-12263-pharmacie'],
  },
  {
    decision: 'cass-soc-2023-21-17802-video-caisse',
    titre: 'La méthode en trois temps',
    explication:
      'Le juge vérifie que le contrôle était légitime, qu’aucun moyen moins intrusif n’existait, que l’atteinte est proportionnée. Une autre preuve, disponible et non produite, suffit à rendre la première non indispensable. Le même jour, un rejet sans pesée est cassé.',
    sources: ['cass-soc-2023-21-17802-video-caisse', 'cass-soc-2023-21-20798-klesia-badge'],
  },
  {
    decision: 'ass-plen-2023-20-20648-abaque',
    titre: 'Déloyale non plus',
    explication:
      'L’assemblée plénière revient sur son arrêt de 2011 et étend la pesée à la preuve déloyale. Une preuve cachée peut être admise si elle est indispensable et l’atteinte strictement proportionnée. La surveillance cachée ne devient pas régulière pour autant.',
    sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2024-22-23073-pharmacie-2'],
  },
  {
    decision: 'cass-soc-2025-22-15793-telesecretaires',
    titre: 'Centre d’appels : illicite, et admise',
    explication:
      'Les relevés d’un logiciel d’appels, exploités sans information préalable, sont admis contre des télésecrétaires. Données professionnelles seulement, constat d’huissier, aucun autre moyen. L’arrêt est inédit et tient à ses faits ; sa solution est lue dans des commentaires concordants.',
    sources: ['cass-soc-2025-22-15793-telesecretaires'],
  },
];
