import { sourcesDuKit } from '../kit/documents/sources.ts';
import type { Source } from '../droit/sources.ts';
import type { DonneesDeRelecture } from '../relecture/donnees.ts';
import { autorites } from './autorite.ts';
import { ecrireReferences } from './references-ecrites.ts';
import { referencier } from './referencier.ts';
import { decisionsConnues, reglesDeRelecture } from './relecture.ts';

/** Tout ce qu’un lecteur charge une fois, avant de lire : les règles, les décisions, leurs références. */
export async function donneesDeRelecture(): Promise<DonneesDeRelecture> {
  const toutes = await referencier();
  const regles = await reglesDeRelecture();
  const decisions = await decisionsConnues();
  const duKit = new Set(sourcesDuKit());
  // Frontière : le schéma a comparé chaque source au registre.
  const sources = new Set<Source>([
    ...(regles.flatMap((regle) => regle.sources) as Source[]),
    ...(decisions.map(({ id }) => id) as Source[]),
    ...duKit,
    'c-civ-9',
    'R1461-1',
  ]);
  return {
    // Le titre d’une règle ne sert qu’à ceux qui l’écrivent.
    regles: regles.map(({ titre: _, ...regle }) => regle),
    decisions: decisions.map(({ libelle: _, ...decision }) => decision),
    references: ecrireReferences(
      Object.fromEntries(
        [...sources].map((source) => {
          const { detail, ...reference } = toutes[source];
          // Seuls les documents du kit disent le détail d’une source.
          return [
            source,
            duKit.has(source) && detail !== undefined ? { ...reference, detail } : reference,
          ];
        }),
      ),
    ),
    autorites: Object.fromEntries(
      Object.entries(autorites).map(([niveau, { libelle }]) => [niveau, libelle]),
    ),
  };
}
