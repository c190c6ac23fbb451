/** Un nœud de l’arbre du paquet `@socialgouv/legi-data`, réduit à ce que nous en lisons. */
export interface NoeudLegi {
  readonly type: string;
  readonly data: {
    readonly id?: string;
    readonly title?: string;
    /** Numéro d’article ; le paquet y laisse parfois une espace en tête. */
    readonly num?: string;
    readonly etat?: string;
    readonly texteHtml?: string;
    /** En millisecondes, quoi qu’en disent les types du paquet. */
    readonly dateDebut?: number;
    /** Sur la racine seulement : date à laquelle le code est donné, `2026-03-27`. */
    readonly dateModif?: string;
  };
  readonly children?: readonly NoeudLegi[];
}

/** Un article trouvé dans l’arbre, avec les intitulés des divisions qui le contiennent. */
export interface ArticleLegi {
  readonly version: string;
  readonly num: string;
  readonly etat: string;
  readonly html: string;
  readonly enVigueurDepuis: Date;
  readonly plan: readonly string[];
}

/** Tous les articles d’un code, dans l’ordre, sans les divisions. */
export function articlesDe(noeud: NoeudLegi, plan: readonly string[] = []): readonly ArticleLegi[] {
  const { id = '', num = '', etat = '', texteHtml = '', dateDebut = 0, title = '' } = noeud.data;
  if (noeud.type === 'article') {
    const enVigueurDepuis = new Date(dateDebut);
    return [{ version: id, num, etat, html: texteHtml, enVigueurDepuis, plan }];
  }
  // L’intitulé de la racine est celui du code entier : il n’apprend rien dans le plan d’un article.
  const interieur = noeud.type === 'code' ? plan : [...plan, title.trim()];
  return (noeud.children ?? []).flatMap((enfant) => articlesDe(enfant, interieur));
}
