import type { Lecture } from '../schemas/lecture-de-decision.ts';

/** Vrai si la décision a été lue elle-même, ou connue par deux commentaires indépendants au moins. */
export function estRecoupee(lecture: Pick<Lecture, 'niveau'> | undefined): boolean {
  return lecture !== undefined && lecture.niveau !== 'source-unique';
}
