import { sourcesDuKit } from '../kit/documents/sources.ts';
import type { Source } from '../droit/sources.ts';
import { ecrireDecisions } from '../relecture/decisions-ecrites.ts';
import { ecrireAnnexe } from '../relecture/donnees.ts';
import { lexique } from '../relecture/lexique.ts';
import { ecrireRegles } from '../relecture/regles-ecrites.ts';
import type { ReglesEcrites } from '../relecture/regles-ecrites.ts';
import { autorites } from './autorite.ts';
import { ecrireReferences } from './references-ecrites.ts';
import { referencier } from './referencier.ts';
import { decisionsConnues, reglesDeRelecture } from './relecture.ts';

/** Ce que les deux lecteurs chargent avant de lire : les règles, et les références qu’elles citent. */
export async function donneesDeRelecture(): Promise<ReglesEcrites> {
  const toutes = await referencier();
  const regles = await reglesDeRelecture();
  // Frontière : le schéma a comparé chaque source au registre. Les deux dernières sont celles des questions.
  const sources = new Set<Source>([
    ...(regles.flatMap((regle) => regle.sources) as Source[]),
    'c-civ-9',
    'R1461-1',
  ]);
  const annexe = ecrireAnnexe({
    references: ecrireReferences(
      Object.fromEntries(
        [...sources].map((source) => {
          const { detail: _, ...reference } = toutes[source];
          return [source, reference];
        }),
      ),
    ),
    autorites: Object.fromEntries(
      Object.entries(autorites).map(([niveau, { libelle }]) => [niveau, libelle]),
    ),
  });
  return ecrireRegles(regles, lexique, annexe);
}

/** Les décisions de notre répertoire, pour le seul lecteur d’articles, écrites par `ecrireDecisions`. */
export const decisionsDeRelecture = async (): Promise<string> =>
  ecrireDecisions(await decisionsConnues());

/** Les références des documents du kit, pour le seul lecteur de notices, écrites par `ecrireReferences`. */
export async function referencesDuKit(): Promise<string> {
  const toutes = await referencier();
  return ecrireReferences(
    Object.fromEntries(sourcesDuKit().map((source) => [source, toutes[source]])),
  );
}
