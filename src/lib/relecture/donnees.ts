import type { ReglesRelues } from './regles-ecrites.ts';

/** Le libellé de chaque étiquette d’autorité. */
export type Autorites = Readonly<Partial<Record<string, string>>>;

/** Ce qui accompagne les règles, et se compacte avec elles. */
interface AnnexeDesRegles {
  /** Les références que les règles citent, écrites par `ecrireReferences`. */
  readonly references: string;
  readonly autorites: Autorites;
}

/** Ce qui sépare les étiquettes des références. */
const PARTIE = '\n\n';

/** L’annexe telle qu’elle part avec les règles. @throws si une étiquette ne se relirait pas. */
export function ecrireAnnexe({ references, autorites }: AnnexeDesRegles): string {
  const ecrite =
    Object.entries(autorites)
      .map(([niveau, libelle = '']) => `${niveau}\t${libelle}`)
      .join('\n') +
    PARTIE +
    references;
  if (JSON.stringify(lireAnnexe({ annexe: ecrite })) !== JSON.stringify({ references, autorites }))
    throw new Error('Une étiquette d’autorité porte une tabulation ou une ligne vide.');
  return ecrite;
}

/** Relit ce que `ecrireAnnexe` a écrit. */
export function lireAnnexe({ annexe }: Pick<ReglesRelues, 'annexe'>): AnnexeDesRegles {
  const [etiquettes = '', ...references] = annexe.split(PARTIE);
  return {
    references: references.join(PARTIE),
    autorites: Object.fromEntries(
      etiquettes.split('\n').flatMap((ligne) => {
        const [niveau = '', libelle] = ligne.split('\t');
        return libelle === undefined ? [] : [[niveau, libelle]];
      }),
    ),
  };
}
