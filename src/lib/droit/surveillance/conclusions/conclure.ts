import { deduireCollecte, originesDeLaCollecte } from './collecte.ts';
import { apprend, completer, origineDe, presumer } from './completer.ts';
import { dansLOrdre, motifEnSuspens } from './constater.ts';
import type { Lecture } from './constater.ts';
import { deriver } from './deriver.ts';
import { examiner } from './examiner.ts';
import type { Faits } from '../vocabulaire/faits.ts';
import { motifAPeser } from '../tables/preuve.ts';
import { RAPPEL } from '../tables/rupture.ts';
import { lePlusGrave } from '../vocabulaire/statuts.ts';
import type { Conclusions, Constat } from '../vocabulaire/types.ts';
import { questionsUtiles } from './utiles.ts';
import type { VocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';

/** Ajoute à un constat les faits dont vient une conclusion précédente, quand il s’appuie dessus. */
function prolonger<S extends string>(
  { constat, decisifs, evaluation }: Lecture<VocabulaireEtendu, S>,
  derive: 'collecte' | 'preuve',
  origines: Pick<Constat<string>, 'decisifs' | 'enAttente'>,
): Constat<S> {
  const appuye = decisifs.includes(derive) || evaluation.issue === null;
  return {
    ...constat,
    decisifs: dansLOrdre([
      ...constat.decisifs,
      ...(decisifs.includes(derive) ? origines.decisifs : []),
    ]),
    enAttente: dansLOrdre([...constat.enAttente, ...(appuye ? origines.enAttente : [])]),
  };
}

/**
 * Les trois conclusions tirées des réponses données. Une réponse absente ou « je ne sais pas » laisse
 * ouvertes toutes les issues qu’elle permet.
 */
export function conclure(donnes: Faits): Conclusions {
  const complets = completer(donnes);
  const faits = presumer(complets);
  const examens = examiner(faits);
  const collecte = deduireCollecte(examens, faits);

  const lecturePreuve = deriver.preuve(faits, collecte);
  const preuve = prolonger(lecturePreuve, 'collecte', originesDeLaCollecte(examens, collecte));
  const apeser = lecturePreuve.evaluation.issue === null && collecte === 'illicite';

  const lectureRupture = deriver.rupture(faits, preuve.statut);
  const rupture = prolonger(lectureRupture, 'preuve', preuve);
  const ouverte = lectureRupture.evaluation.issue === null;

  const repondus = <C extends Constat<string>>(constat: C): C => ({
    ...constat,
    decisifs: dansLOrdre(
      constat.decisifs
        .filter((fait) => apprend(fait, faits))
        .map((fait) => origineDe(fait, donnes)),
    ),
  });
  const obligations = examens.map(({ constat }) => repondus(constat));
  return {
    dispositif: { statut: lePlusGrave(obligations.map(({ statut }) => statut)), obligations },
    preuve: repondus(apeser ? { ...preuve, motif: motifAPeser(faits.suite) } : preuve),
    rupture: repondus(
      ouverte ? { ...rupture, motif: `${motifEnSuspens(rupture.enAttente)} ${RAPPEL}` } : rupture,
    ),
    questions: questionsUtiles(complets),
  };
}
