import { referencier, type Reference } from './referencier.ts';

/** Les références des sources nommées, dans leur ordre ; une source inconnue arrête la construction. */
export async function citer(sources: readonly string[]): Promise<Reference[]> {
  const connues: Readonly<Record<string, Reference>> = await referencier();
  return sources.map((source) => {
    const reference = connues[source];
    if (!reference) {
      throw new Error(
        `La source « ${source} » n’existe pas : corriger la balise ou le front matter qui la cite, ou l’inscrire dans src/lib/droit/sources.ts avec sa fiche.`,
      );
    }
    return reference;
  });
}
