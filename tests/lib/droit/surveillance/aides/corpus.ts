import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';

const DOSSIER = new URL('../../../../../src/content/decisions/', import.meta.url);

/** Ce que ce test lit d’une fiche ; le schéma des fiches est vérifié ailleurs. */
export interface Cas {
  readonly id: string;
  readonly faits: Faits;
  readonly decide: {
    readonly obligationsEnCause: readonly string[];
    readonly obligationsRespectees: readonly string[];
  };
  readonly utilisablePour: Readonly<Record<Conclusion, boolean>>;
  readonly acceptable: Readonly<Partial<Record<Conclusion, readonly string[]>>>;
  readonly strict: { readonly preuve: boolean; readonly rupture: boolean };
}

export type Conclusion = 'dispositif' | 'preuve' | 'rupture';

function lire(fichier: string): Cas {
  const [, entete = ''] = readFileSync(new URL(fichier, DOSSIER), 'utf8').split(/^---$/mu);
  // Frontière : la fiche est déjà validée par le schéma de la collection.
  const fiche = parse(entete) as Omit<Cas, 'id'>;
  return { ...fiche, id: fichier.replace(/\.md$/u, '') };
}

/** Toutes les décisions du site. */
export const corpus: readonly Cas[] = readdirSync(DOSSIER)
  .filter((fichier) => fichier.endsWith('.md') && fichier !== 'README.md')
  .toSorted()
  .map(lire);
