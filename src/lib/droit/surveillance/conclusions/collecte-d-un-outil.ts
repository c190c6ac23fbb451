import type { Faits } from '../vocabulaire/faits.ts';
import type { Collecte } from '../vocabulaire/vocabulaire-etendu.ts';
import { collecteDeLOutil } from './collecte.ts';
import { completer, presumer } from './completer.ts';
import { examiner } from './examiner.ts';

/** La collecte que fait un outil, d’après ces réponses : illicite, irrégulière, en règle, ou encore à établir. */
export function collecteDe(donnes: Faits): Collecte {
  const complets = completer(donnes);
  return collecteDeLOutil(examiner(presumer(complets), complets));
}
