import type { Reference } from '../../lib/contenu/reference.ts';
import { lireReferences } from '../../lib/contenu/references-ecrites.ts';
import { sousLaBase } from '../../lib/liens/base.ts';
import type { DonneesDeRelecture } from '../../lib/relecture/donnees.ts';
import type { DecisionConnue } from '../../lib/relecture/decisions.ts';
import { Relecteur } from '../../lib/relecture/relire.ts';

/** Où sont les règles : une adresse sans paramètre, la même pour tous les textes. */
export const ADRESSE_DES_REGLES = '/relire/regles.json';
/** Ce que l’on dit si les règles n’ont pas pu être chargées. */
export const REGLES_ABSENTES =
  'Les règles n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la page.';

/** De quoi relire, une fois les règles chargées. */
export interface OutilsDeRelecture extends Omit<DonneesDeRelecture, 'decisions'> {
  readonly decisions: readonly DecisionConnue[];
  readonly relecteur: Relecteur;
  readonly citer: (source: string) => Reference | undefined;
}

/**
 * Charge les règles de ce site, à l’ouverture de la page : la demande part avant qu’un texte soit collé.
 * @throws si elles ne peuvent être lues.
 */
export async function chargerLesRegles(): Promise<OutilsDeRelecture> {
  const reponse = await fetch(sousLaBase(ADRESSE_DES_REGLES));
  if (!reponse.ok) throw new Error(`Règles de relecture : ${String(reponse.status)}`);
  // Frontière : ce fichier est écrit par src/pages/relire/regles.json.ts.
  const donnees = (await reponse.json()) as DonneesDeRelecture;
  const references: Readonly<Partial<Record<string, Reference>>> = lireReferences(
    donnees.references,
  );
  let relecteur: Relecteur | undefined;
  return {
    ...donnees,
    decisions: donnees.decisions.map((decision) => ({
      ...decision,
      libelle: references[decision.id]?.libelle ?? decision.id,
    })),
    /** Préparé à la première relecture : ouvrir la page ne coûte rien. */
    get relecteur() {
      relecteur ??= new Relecteur(donnees.regles);
      return relecteur;
    },
    citer: (source) => references[source],
  };
}
