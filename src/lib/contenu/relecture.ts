import { decisionConnue } from '../relecture/decisions-connues.ts';
import type { DecisionConnue } from '../relecture/decisions.ts';
import { enRegle } from '../relecture/en-regle.ts';
import type { Regle } from '../relecture/types.ts';
import { typographier } from '../typographie/francais.ts';
import { lister } from './lister.ts';
import { referenceDeDecision } from './reference.ts';

/** Les règles de relecture, dans l’ordre de leurs noms. */
export async function reglesDeRelecture(): Promise<readonly Regle[]> {
  const entrees = await lister('relecture');
  return entrees
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, data, body = '' }) => composer(enRegle(id, data, body.trim())));
}

/** Ce que le lecteur voit d’une règle, en typographie française ; les motifs restent tels quels. */
const composer = (regle: Regle): Regle => ({
  ...regle,
  titre: typographier(regle.titre),
  message: typographier(regle.message),
  plutot: typographier(regle.plutot),
  pourquoi: typographier(regle.pourquoi),
});

/** Les décisions de notre répertoire, telles que la relecture les compare. */
export async function decisionsConnues(): Promise<readonly DecisionConnue[]> {
  const entrees = await lister('decisions');
  return entrees.map(({ id, data }) =>
    decisionConnue(id, data, referenceDeDecision(id, data).libelle),
  );
}
