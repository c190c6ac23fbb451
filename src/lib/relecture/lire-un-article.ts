import { confronter } from './confronter.ts';
import type { DecisionConnue } from './decisions.ts';
import { decouper } from './jetons.ts';
import { autrePartie, personnesNommees } from './questions.ts';
import type { Compteur } from './reconnaitre.ts';
import type { Relecteur } from './relire.ts';
import type { Marque } from './types.ts';

/**
 * Toutes les marques d’un article, dans l’ordre du texte : les règles, les décisions citées, les questions.
 * Deux marques ne se recouvrent pas : la plus sûre l’emporte.
 */
export function lireUnArticle(
  texte: string,
  relecteur: Relecteur,
  decisions: readonly DecisionConnue[],
  compteur?: Compteur,
): readonly Marque[] {
  const gardees: Marque[] = [];
  // Le texte n’est découpé qu’une fois.
  const decoupe = decouper(texte);
  const ordre = [
    ...relecteur.relire(texte, compteur, decoupe),
    ...confronter(texte, decisions, decoupe),
    ...personnesNommees(texte, decoupe),
    ...autrePartie(texte, decoupe),
  ];
  for (const marque of ordre)
    if (!gardees.some(({ debut, fin }) => marque.debut < fin && marque.fin > debut))
      gardees.push(marque);
  return gardees.toSorted((a, b) => a.debut - b.debut);
}
