import { lecteur } from '../../moteur/evaluer.ts';
import { constater } from './constater.ts';
import type { Lecture } from './constater.ts';
import type { Faits } from '../vocabulaire/faits.ts';
import { tablePreuve } from '../tables/preuve.ts';
import { tableRupture } from '../tables/rupture.ts';
import type { StatutPreuve, StatutRupture } from '../vocabulaire/statuts.ts';
import { vocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';
import type { Collecte, VocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';

const lecteurPreuve = lecteur(vocabulaireEtendu, tablePreuve);
const lecteurRupture = lecteur(vocabulaireEtendu, tableRupture);

/** Les deux conclusions qui suivent de la première. */
export const deriver = {
  /** Ce que vaut la preuve, une fois la collecte qualifiée. */
  preuve: (faits: Faits, collecte: Collecte): Lecture<VocabulaireEtendu, StatutPreuve> =>
    constater(lecteurPreuve, { ...faits, collecte }, 'incertaine'),
  /** Ce que devient la sanction, une fois connu le sort de la preuve. */
  rupture: (faits: Faits, preuve: StatutPreuve): Lecture<VocabulaireEtendu, StatutRupture> =>
    constater(lecteurRupture, { ...faits, preuve }, 'incertaine'),
} as const;
