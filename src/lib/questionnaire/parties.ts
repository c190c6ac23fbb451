import { questions, sections } from '../droit/surveillance/index.ts';
import type { Fait, Section } from '../droit/surveillance/index.ts';

/** La partie d’une question : son rang, combien il y en a, son titre. */
interface Partie {
  readonly rang: number;
  readonly sur: number;
  readonly titre: string;
}

const ordre = Object.keys(sections) as readonly Section[];

/** La partie du questionnaire où se pose cette question. */
export function partieDe(fait: Fait): Partie {
  const { section } = questions[fait];
  return { rang: ordre.indexOf(section) + 1, sur: ordre.length, titre: sections[section] };
}
