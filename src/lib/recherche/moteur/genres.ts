/** Ce qu’est une page pour qui cherche, et ce que cela pèse à mots égaux. */
export interface Genre {
  /** Ce que la liste des réponses écrit à côté du titre ; vide quand le titre suffit. */
  readonly libelle: string;
  /** Une page qui explique passe devant la source qu’elle cite. */
  readonly poids: number;
  /** Une source que l’on cite : ses mots ne suffisent pas à dire qu’une requête parle du sujet du site. */
  readonly source?: true;
}

/** Les genres de pages, dans l’ordre où l’annuaire les numérote. */
export const genres = {
  outil: { libelle: 'Outil de surveillance', poids: 1.25 },
  explication: { libelle: 'Explication', poids: 1.1 },
  pratique: { libelle: 'Pour agir', poids: 1.05 },
  lettre: { libelle: 'Lettre à remplir', poids: 1 },
  carte: { libelle: 'Vrai, faux, ça dépend', poids: 0.9 },
  document: { libelle: 'Document de l’employeur', poids: 0.9 },
  site: { libelle: '', poids: 0.9 },
  liste: { libelle: 'Liste', poids: 1 },
  facile: { libelle: 'Facile à lire', poids: 0.8 },
  definition: { libelle: 'Glossaire', poids: 0.7 },
  loi: { libelle: 'Code du travail', poids: 0.85, source: true },
  decision: { libelle: 'Décision', poids: 0.7, source: true },
  texte: { libelle: 'Texte', poids: 0.66, source: true },
} as const satisfies Record<string, Genre>;

/** L’identifiant d’un genre. */
export type IdDeGenre = keyof typeof genres;
