/** Ce qu’il faut d’une source pour la citer. */
interface Citation {
  readonly libelle: string;
  readonly adresse: string;
  readonly statut: string;
}

const modules = import.meta.glob<{ referencier: () => Promise<Record<string, Citation>> }>(
  '../../lib/contenu/referencier.ts',
);

/** Les citations des sources nommées, dans leur ordre. */
export async function citer(sources: readonly string[]): Promise<Citation[]> {
  const charger = Object.values(modules)[0];
  const connues: Record<string, Citation> = charger ? await (await charger()).referencier() : {};
  return sources.map(
    (source) => connues[source] ?? { libelle: source, adresse: '/', statut: 'texte' },
  );
}
