import { collectesPossibles } from './collecte.ts';
import { emprises } from './completer.ts';
import { dansLOrdre } from './constater.ts';
import { deriver } from './deriver.ts';
import { examiner } from './examiner.ts';
import type { Fait, Faits } from '../vocabulaire/faits.ts';

/** Les faits dont une des conclusions dépend encore. */
function faitsVivants(faits: Faits): Set<string> {
  const examens = examiner(faits);
  const preuves = collectesPossibles(examens).map((collecte) => deriver.preuve(faits, collecte));
  const ruptures = preuves.flatMap(({ evaluation: { issue, lignes } }) => {
    const issues = new Set(lignes.map(({ alors }) => alors));
    if (issue === null) issues.add('incertaine');
    return [...issues].map((preuve) => deriver.rupture(faits, preuve));
  });
  return new Set(
    [...examens, ...preuves, ...ruptures].flatMap(({ evaluation }) => [
      ...new Set<string>(evaluation.enAttente),
    ]),
  );
}

/**
 * Les questions encore utiles : ni répondues, ni déduites, et dont la réponse peut changer une
 * conclusion. `complets` : les réponses et leurs déductions, sans présomption.
 */
export function questionsUtiles(complets: Faits): Fait[] {
  // Ce qu’une réponse à venir pourrait remplacer n’est pas acquis : on le remet en jeu.
  const liens = emprises(complets);
  const ouverts: Faits = Object.fromEntries(
    Object.entries(complets).filter(([fait]) => !liens.some(({ vers }) => vers === fait)),
  );
  const vivants = faitsVivants(ouverts);
  const decident = liens.filter(({ vers }) => vivants.has(vers)).map(({ de }) => de);
  return dansLOrdre([...vivants, ...decident]).filter((fait) => complets[fait] === undefined);
}
