import type { Fait, Faits } from '../../src/lib/droit/surveillance/index.ts';
import { parcourir } from '../../src/lib/examen/parcourir.ts';
import { fichesDeDecision } from './decisions.ts';

/** Les réponses de chaque affaire jugée au premier résultat : celles du court chemin, et elles seules. */
export function affairesAuCourtChemin(): readonly Faits[] {
  return [...fichesDeDecision]
    .filter(([, { utilisablePour }]) => Object.values(utilisablePour).some(Boolean))
    .map(([id, { faits }]) => {
      const { etapes, essentiel, dispositif } = parcourir({ id, faits });
      const donnees = Object.fromEntries(
        etapes.slice(0, essentiel).map(({ fait, reponse }): [Fait, unknown] => [fait, reponse]),
      );
      return { ...donnees, dispositif } as Faits;
    });
}
