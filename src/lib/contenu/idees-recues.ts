import type { CollectionEntry } from 'astro:content';
import { lister } from './lister.ts';
import { themes } from '../schemas/idee-recue.ts';
import { uneFois } from './une-fois.ts';

/** Les cartes, dans leur ordre. */
export const ideesRecues = uneFois(async (): Promise<CollectionEntry<'idees-recues'>[]> => {
  const cartes = await lister('idees-recues');
  return cartes.toSorted((a, b) => a.data.ordre - b.data.ordre);
});

/** Un thème, et ses cartes. */
interface ThemeDIdees {
  readonly id: string;
  readonly titre: string;
  readonly cartes: readonly CollectionEntry<'idees-recues'>[];
}

/** Les cartes par thème ; un thème sans carte n’y est pas. */
export async function ideesParTheme(): Promise<ThemeDIdees[]> {
  const cartes = await ideesRecues();
  return Object.entries(themes)
    .map(([id, titre]) => ({ id, titre, cartes: cartes.filter(({ data }) => data.theme === id) }))
    .filter((theme) => theme.cartes.length > 0);
}
