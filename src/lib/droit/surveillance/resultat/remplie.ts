import type { Condition } from '../../moteur/types.ts';
import { liste } from '../../moteur/variables.ts';
import type { Faits, Vocabulaire } from '../vocabulaire/faits.ts';

/** Vrai si chaque fait nommé a reçu l’une des réponses admises ; une réponse absente ne remplit rien. */
export function remplie(si: Condition<Vocabulaire>, faits: Faits): boolean {
  const donnees: Readonly<Record<string, string | readonly string[] | undefined>> = faits;
  return Object.entries(si).every(([fait, admises]) =>
    liste(donnees[fait]).some((reponse) => liste(admises).includes(reponse)),
  );
}
