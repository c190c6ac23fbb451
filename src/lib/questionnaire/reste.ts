import {
  estEssentielle,
  etapesRestantes,
  questions,
  sections,
} from '../droit/surveillance/index.ts';
import type { Etape } from '../droit/surveillance/index.ts';
import { sansLesRepetees } from './ensemble.ts';
import { dossierDe } from './machine.ts';
import type { Etat } from './machine.ts';

/** Ce qui reste à répondre, et jusqu’où. */
export interface Reste {
  readonly questions: number;
  /** Vrai si l’on ne compte que jusqu’au premier résultat. */
  readonly avantLePremier: boolean;
}

/** Les questions qui restent ; tant qu’aucun outil n’est choisi, on compte comme pour un seul. */
function aCompter(etat: Etat): readonly Etape[] {
  const dossier = dossierDe(etat);
  const restent = sansLesRepetees(etapesRestantes(dossier), etat.separes);
  const outil = restent.find(({ fait }) => fait === 'dispositif');
  return outil === undefined
    ? restent
    : [outil, ...etapesRestantes({ ...dossier, parDispositif: { autre: {} } })];
}

/** Combien de questions restent, au plus : jusqu’au premier résultat tant qu’il n’est pas là, puis jusqu’à la fin. */
export function resteDe(etat: Etat): Reste {
  const restent = aCompter(etat);
  const avant = restent.filter(estEssentielle);
  return avant.length > 0
    ? { questions: avant.length, avantLePremier: true }
    : { questions: restent.length, avantLePremier: false };
}

/** Une partie qui reste à préciser, et sa première question. */
export interface PartieQuiReste {
  readonly titre: string;
  readonly questions: number;
  readonly etape: Etape;
}

/** Les parties où des questions peuvent encore changer l’une des trois réponses, dans l’ordre. */
export function partiesQuiRestent(etat: Etat): readonly PartieQuiReste[] {
  const parSection = Map.groupBy(
    sansLesRepetees(etapesRestantes(dossierDe(etat)), etat.separes),
    ({ fait }) => questions[fait].section,
  );
  return [...parSection].flatMap(([section, siennes]) => {
    const [etape] = siennes;
    return etape === undefined
      ? []
      : [{ titre: sections[section], questions: siennes.length, etape }];
  });
}
