import { vocabulaire } from '../../droit/surveillance/index.ts';
import type { Source } from '../../droit/sources.ts';
import { reproches } from '../a-revoir.ts';
import { documents } from './index.ts';

/** Toutes les sources qu’un document peut citer, ou ce qui est à revoir, quel que soit l’outil, sans doublon. */
export function sourcesDuKit(): readonly Source[] {
  const saisies = vocabulaire.dispositif.reponses.flatMap((outil) =>
    ['ponctuelle', 'constante'].map((frequence) => ({ outil, frequence })),
  );
  const reprochees = vocabulaire.dispositif.reponses.map((outil) => ({
    outil,
    frequence: 'constante',
    base: 'consentement',
    automatisee: 'oui',
  }));
  return [
    ...new Set([
      ...[{}, ...saisies].flatMap((valeurs) =>
        documents.flatMap(({ modele }) => modele(valeurs).blocs.flatMap(({ sources }) => sources)),
      ),
      ...reprochees.flatMap((valeurs) => reproches(valeurs).flatMap(({ sources }) => sources)),
    ]),
  ];
}
