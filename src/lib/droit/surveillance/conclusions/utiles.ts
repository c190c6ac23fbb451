import type { Fait } from '../vocabulaire/faits.ts';
import { qualificationsPossibles } from './collecte.ts';
import { emprises, presumer } from './completer.ts';
import { dansLOrdre } from './constater.ts';
import { deriver } from './deriver.ts';
import { examiner } from './examiner.ts';
import type { Completes } from './faits-completes.ts';

/** Les faits dont une des conclusions dépend encore. */
function faitsVivants(ouverts: Completes): Set<string> {
  const faits = presumer(ouverts);
  const examens = examiner(faits, ouverts);
  const preuves = qualificationsPossibles(examens).map((une) => deriver.preuve(faits, une));
  const ruptures = preuves.flatMap(({ evaluation: { issue, lignes } }) => {
    const issues = new Set(lignes.map(({ alors }) => alors));
    if (issue === null) issues.add('incertaine');
    return [...issues].map((preuve) => deriver.rupture(faits, preuve));
  });
  return new Set(
    [...examens, ...preuves, ...ruptures].flatMap(
      ({ constat }): readonly string[] => constat.enAttente,
    ),
  );
}

/**
 * Les questions encore utiles : ni répondues, ni déduites, et dont la réponse peut changer une
 * conclusion. `complets` : les réponses et leurs déductions, sans présomption.
 */
export function questionsUtiles(complets: Completes): Fait[] {
  // Ce qu’une réponse à venir pourrait remplacer n’est pas acquis : on le remet en jeu.
  const liens = emprises(complets);
  const ouverts = Object.fromEntries(
    Object.entries(complets).filter(([fait]) => !liens.some(({ vers }) => vers === fait)),
  ) as Completes;
  const vivants = faitsVivants(ouverts);
  const decident = liens.filter(({ vers }) => vivants.has(vers)).map(({ de }) => de);
  return dansLOrdre([...vivants, ...decident]).filter((fait) => complets[fait] === undefined);
}
