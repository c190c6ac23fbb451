/** Un fait qui compte devant un juge, et que le vocabulaire du questionnaire ne sait pas encore dire. */
interface Indicible {
  readonly fait: string;
  /** Pourquoi il compte, et ce que l’on fait en attendant. */
  readonly pourquoi: string;
  /** Fiches où il a pesé, ou pourrait peser. */
  readonly decisions: readonly string[];
}

/** La liste, honnête, de ce que les règles ne voient pas. */
export const indicibles: readonly Indicible[] = [
  {
    fait: 'L’aveu du salarié',
    pourquoi:
      'Le salarié a pu reconnaître les faits. Le juge a parfois écarté cet aveu avec la preuve ; les règles n’en savent rien.',
    decisions: ['cph-compiegne-2023-maif', 'cass-soc-2018-16-26482-restaurant'],
  },
  {
    fait: 'Le système d’un tiers ou de la police',
    pourquoi:
      'Les données ne viennent pas de l’employeur, mais d’une enquête ou d’une autre entreprise.',
    decisions: ['cass-soc-2023-20-21848-bus'],
  },
  {
    fait: 'L’origine de la preuve',
    pourquoi:
      'Une publication transmise spontanément par une collègue n’est pas une publication que l’employeur est allé chercher.',
    decisions: ['cass-soc-2020-19-12058-petit-bateau', 'cass-soc-2017-16-19609-jesana'],
  },
  {
    fait: 'Le salarié protégé et son mandat',
    pourquoi:
      'Le licenciement d’un élu ou d’un délégué suit des règles à part. Aucune décision de ce site n’en tient compte pour une personne surveillée.',
    decisions: [],
  },
  {
    fait: 'L’accord collectif',
    pourquoi:
      'Il peut prévoir l’outil, ou obliger à plus que la loi. Il ne dispense ni de base légale ni de proportion.',
    decisions: ['cass-soc-2024-22-22851', 'cjue-2024-c65-23-k-gmbh'],
  },
  {
    fait: 'Les données qui ne remontent pas à l’employeur',
    pourquoi:
      'L’outil existe, mais l’employeur n’en reçoit rien. Aucune décision de ce site ne le dit ; un juge pourrait en tenir compte.',
    decisions: [],
  },
  {
    fait: 'Le croisement de deux fichiers',
    pourquoi: 'En attendant mieux, il est codé comme un usage détourné du but annoncé.',
    decisions: ['cass-soc-2023-21-20798-klesia-badge'],
  },
  {
    fait: 'L’atteinte à la santé par le système d’évaluation',
    pourquoi:
      'L’obligation de sécurité (C. trav., art. L. 4121-1) n’est pas dans nos tables : ces affaires ont été jugées sur elle.',
    decisions: ['tgi-lyon-2012-cera-benchmark', 'ca-grenoble-2018-16-04373-benchmark'],
  },
];
