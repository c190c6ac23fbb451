import { z } from 'astro/zod';
import { vocabulaire } from '../droit/surveillance/index.ts';

function reponseAdmise({ reponses, multiple }: (typeof vocabulaire)[keyof typeof vocabulaire]) {
  const une = z.enum([...reponses]);
  return (multiple ? z.array(une).nonempty() : une).optional();
}

/** Les faits d’une décision, dans le vocabulaire du questionnaire ; ce qu’elle ne dit pas est omis. */
export const faits = z.strictObject(
  Object.fromEntries(
    Object.entries(vocabulaire).map(([fait, definition]) => [fait, reponseAdmise(definition)]),
  ),
);
