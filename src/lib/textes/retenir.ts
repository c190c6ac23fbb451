import type { ArticleLegi } from './legi.ts';

/** Versions relevées dans un index plus récent que le paquet, par numéro d’article. */
interface Releve {
  /** Jour du relevé : `2026-08-20`. */
  readonly releve: string;
  readonly versions: Readonly<Record<string, string>>;
}

const REGISTRE = 'src/lib/droit/sources.ts';

/**
 * Les articles du registre, par numéro. Jette, en nommant le fichier à corriger, si le texte que la
 * page afficherait n’est pas, ou n’est plus, celui qui a été lu.
 */
export function retenir(
  articles: readonly ArticleLegi[],
  registre: Readonly<Record<string, string>>,
  releve: Releve,
): ReadonlyMap<string, ArticleLegi> {
  const parVersion = new Map(articles.map((article) => [article.version, article]));
  return new Map(
    Object.entries(registre).map(([numero, version]) => {
      const article = parVersion.get(version);
      if (!article) throw new Error(messageIntrouvable(numero, version, articles));
      verifier(numero, article, releve);
      return [numero, article];
    }),
  );
}

function messageIntrouvable(
  numero: string,
  version: string,
  articles: readonly ArticleLegi[],
): string {
  // Le paquet laisse des espaces autour de certains numéros.
  const autre = articles.find(({ num, etat }) => num.trim() === numero && etat === 'VIGUEUR');
  return autre
    ? `${numero} : le registre a lu la version ${version}, le paquet contient ${autre.version}. ` +
        `La commande « veille » montre la différence, et ce qu’il faut relire avant de corriger ${REGISTRE}.`
    : `${numero} (${version}) : article inconnu du paquet @socialgouv/legi-data. Corriger ${REGISTRE}.`;
}

function verifier(numero: string, article: ArticleLegi, { releve, versions }: Releve): void {
  const { version, num, etat } = article;
  if (num.trim() !== numero)
    throw new Error(`${numero} : la version ${version} est celle de ${num}. Corriger ${REGISTRE}.`);
  if (etat !== 'VIGUEUR')
    throw new Error(
      `${numero} : la version ${version} n’est plus en vigueur (${etat}). Corriger ${REGISTRE}.`,
    );
  const relevee = versions[numero];
  if (relevee !== undefined && relevee !== version)
    throw new Error(
      `${numero} : version ${version} dans le paquet, ${relevee} au relevé du ${releve}. ` +
        `Le texte affiché serait dépassé : retirer l’article de ${REGISTRE}, ou changer de paquet.`,
    );
}
