import { vocabulaire } from '../../droit/surveillance/index.ts';
import type { Source } from '../../droit/sources.ts';
import { documents } from './index.ts';

/** Toutes les sources qu’un document peut citer, quel que soit l’outil, sans doublon. */
export function sourcesDuKit(): readonly Source[] {
  const saisies = vocabulaire.dispositif.reponses.flatMap((outil) =>
    ['ponctuelle', 'constante'].map((frequence) => ({ outil, frequence })),
  );
  return [
    ...new Set(
      [{}, ...saisies].flatMap((valeurs) =>
        documents.flatMap(({ modele }) => modele(valeurs).blocs.flatMap(({ sources }) => sources)),
      ),
    ),
  ];
}
