import { aligner } from './aligner.ts';
import type { RegistreDeParagraphes } from '../schemas/paragraphes.ts';

/** Ce que l’on dit d’un changement en le portant au registre. */
interface Decision {
  /** Le jour : 2026-12-05. */
  readonly le: string;
  /** Pourquoi un paragraphe n’est plus là, par ancre. */
  readonly retires: Readonly<Record<string, string>>;
  /** Les ancres où seule une faute de frappe est corrigée. */
  readonly coquilles: readonly string[];
  /** Avant la mise en ligne : rien n’est gardé de ce qui était écrit. */
  readonly sansTrace?: boolean;
}

/**
 * Le registre d’un article mis à jour : les mots d’avant sont gardés et datés, sauf une faute de frappe.
 *
 * @param article son identifiant, pour le message.
 * @throws {Error} si un paragraphe n’est plus là sans que `retires` dise pourquoi.
 */
export function tenirLeRegistre(
  article: string,
  registre: RegistreDeParagraphes,
  textes: readonly string[],
  { le, retires, coquilles, sansTrace = false }: Decision,
): RegistreDeParagraphes {
  const { paragraphes, disparus } = aligner(registre, textes);
  const muets = sansTrace ? [] : disparus.filter(({ ancre }) => retires[ancre] === undefined);
  if (muets.length > 0)
    throw new Error(
      muets
        .map(
          ({ ancre, texte }) =>
            `src/content/articles/${article}.mdx n’a plus son paragraphe ${ancre} (« ${texte.slice(0, 60)}… ») : dire pourquoi, --retire "${article}#${ancre}=raison"`,
        )
        .join('\n'),
    );
  const recrits = paragraphes.flatMap(({ ancre, avant }) =>
    avant === undefined || sansTrace || coquilles.includes(ancre) ? [] : [{ ancre, le, avant }],
  );
  const partis = disparus.map(({ ancre, texte }) => ({
    ancre,
    le,
    avant: texte,
    retire: retires[ancre] ?? 'Paragraphe retiré avant la mise en ligne du site.',
  }));
  return {
    paragraphes: paragraphes.map(({ ancre, texte }) => ({ ancre, texte })),
    anciens: [...registre.anciens, ...recrits, ...partis],
  };
}
