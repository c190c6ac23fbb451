import { vocabulaire } from '../droit/surveillance/index.ts';
import type { Fait, Faits } from '../droit/surveillance/index.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const noms = Object.keys(vocabulaire).filter((nom): nom is Fait => nom in vocabulaire);

function lettre(rang: number): string {
  const signe = ALPHABET[rang];
  if (rang < 0 || signe === undefined)
    throw new Error(`Rang ${String(rang)} : agrandir l’alphabet de src/lib/proches/codage.ts.`);
  return signe;
}

/**
 * Des faits en deux lettres par réponse : le rang du fait, puis celui de la réponse, dans le vocabulaire.
 * Ce code ne vit que le temps d’une construction : la page et son script viennent du même vocabulaire.
 */
export function coderFaits(faits: Faits): string {
  return noms
    .flatMap((fait, rang) => {
      const admises: readonly string[] = vocabulaire[fait].reponses;
      return [faits[fait] ?? []]
        .flat()
        .map((reponse) => lettre(rang) + lettre(admises.indexOf(reponse)));
    })
    .join('');
}

/** Les faits d’un code. */
export function decoderFaits(code: string): Faits {
  const lus = new Map<Fait, string[]>();
  for (const [signeDuFait = '', signe = ''] of code.match(/../g) ?? []) {
    const fait = noms[ALPHABET.indexOf(signeDuFait)];
    const reponse = fait && vocabulaire[fait].reponses[ALPHABET.indexOf(signe)];
    if (fait === undefined || reponse === undefined)
      throw new Error(`Code « ${signeDuFait}${signe} » illisible : src/lib/proches/codage.ts.`);
    lus.set(fait, [...(lus.get(fait) ?? []), reponse]);
  }
  // Chaque réponse sort du vocabulaire : c’est la frontière avec le texte codé.
  return Object.fromEntries(
    [...lus].map(([fait, reponses]) => [
      fait,
      vocabulaire[fait].multiple ? reponses : (reponses[0] ?? ''),
    ]),
  ) as Faits;
}
