import { lecteur } from '../../moteur/evaluer.ts';
import { tablePreuve } from '../tables/preuve.ts';
import { tableRupture } from '../tables/rupture.ts';
import type { StatutPreuve, StatutRupture } from '../vocabulaire/statuts.ts';
import { vocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';
import type { VocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';
import type { Qualification } from './collecte.ts';
import { constater } from './constater.ts';
import type { Lecture } from './constater.ts';
import type { Presumes } from './faits-completes.ts';

const lecteurPreuve = lecteur(vocabulaireEtendu, tablePreuve);
const lecteurRupture = lecteur(vocabulaireEtendu, tableRupture);

/** Les deux conclusions qui suivent de la première. */
export const deriver = {
  /** Ce que vaut la preuve, une fois la collecte qualifiée. */
  preuve: (
    faits: Presumes,
    qualification: Qualification,
  ): Lecture<VocabulaireEtendu, StatutPreuve> =>
    constater(
      lecteurPreuve,
      { ...faits, ...qualification },
      { enSuspens: 'incertaine', textes: tablePreuve.textes },
    ),
  /** Ce que devient la sanction, une fois connu le sort de la preuve. */
  rupture: (faits: Presumes, preuve: StatutPreuve): Lecture<VocabulaireEtendu, StatutRupture> =>
    constater(
      lecteurRupture,
      { ...faits, preuve },
      { enSuspens: 'incertaine', textes: tableRupture.textes },
    ),
} as const;
