import { lireReferences } from '../../lib/contenu/references-ecrites.ts';
import type { Reference } from '../../lib/contenu/reference.ts';
import type { DecisionConnue } from '../../lib/relecture/decisions.ts';
import type { Regle } from '../../lib/relecture/types.ts';

/** L’élément de la page qui porte les règles. */
export const DONNEES_DE_RELECTURE = 'donnees-de-relecture';

/** Ce que la page porte en elle : relire ne demande rien au réseau. */
export interface DonneesDeRelecture {
  readonly regles: readonly Regle[];
  readonly decisions: readonly DecisionConnue[];
  /** Les références, écrites par `ecrireReferences`. */
  readonly references: string;
  /** Les références des documents du kit ; vide si la page ne l’ouvre pas. */
  readonly kit: string;
  /** Le libellé de chaque étiquette d’autorité. */
  readonly autorites: Readonly<Partial<Record<string, string>>>;
}

/** Les données de la page, et les références par source. */
export function donneesDeLaPage(): DonneesDeRelecture & {
  readonly citer: (source: string) => Reference | undefined;
} {
  const texte = document.getElementById(DONNEES_DE_RELECTURE)?.textContent;
  if (texte === undefined)
    throw new Error(
      `« ${DONNEES_DE_RELECTURE} » manque : poser Donnees.astro dans la page de l’îlot.`,
    );
  // Frontière : nous avons écrit ce JSON à la construction du site.
  const donnees = JSON.parse(texte) as DonneesDeRelecture;
  const references: Readonly<Partial<Record<string, Reference>>> = lireReferences(
    donnees.references,
  );
  return { ...donnees, citer: (source) => references[source] };
}
