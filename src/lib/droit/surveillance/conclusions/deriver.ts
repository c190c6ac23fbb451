import { lecteur } from '../../moteur/evaluer.ts';
import { estArticle } from '../../sources.ts';
import type { Source } from '../../sources.ts';
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

/** Dans le secteur public, une sanction qui existe ne se discute pas sur le Code du travail : la lecture garde ses autres sources. */
function dansSonSecteur<S extends string>(
  lecture: Lecture<VocabulaireEtendu, S>,
  { secteur }: Presumes,
  textesPublics: readonly Source[],
): Lecture<VocabulaireEtendu, S> {
  const { constat } = lecture;
  if (secteur !== 'public' || constat.statut === 'sans-objet') return lecture;
  const gardees = constat.sources.filter((source) => !estArticle(source));
  const sources = gardees.length > 0 ? gardees : [...textesPublics];
  return { ...lecture, constat: { ...constat, sources } };
}

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
    dansSonSecteur(
      constater(
        lecteurRupture,
        { ...faits, preuve },
        { enSuspens: 'incertaine', textes: tableRupture.textes },
      ),
      faits,
      tableRupture.textesPublics ?? [],
    ),
} as const;
