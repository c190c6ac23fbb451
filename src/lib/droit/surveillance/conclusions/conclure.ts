import { estRemplie } from '../../moteur/variables.ts';
import { nommerLeControle } from '../questions/nommer-le-controle.ts';
import { BALANCE, siElleAServi } from '../tables/balance.ts';
import { RAPPEL } from '../tables/rupture.ts';
import type { Faits as FaitsDe } from '../../moteur/types.ts';
import type { Faits } from '../vocabulaire/faits.ts';
import { lePlusGrave } from '../vocabulaire/statuts.ts';
import type { StatutDispositif, StatutPreuve } from '../vocabulaire/statuts.ts';
import type { Conclusions, Constat } from '../vocabulaire/types.ts';
import type { VocabulaireEtendu } from '../vocabulaire/vocabulaire-etendu.ts';
import {
  accompagnementsOuverts,
  collecteDeLOutil,
  originesDeLaCollecte,
  qualifier,
} from './collecte.ts';
import { apprend, completer, origineDe, presumer } from './completer.ts';
import { dansLOrdre, motifEnSuspens, rouvrirait } from './constater.ts';
import type { Lecture } from './constater.ts';
import { deriver } from './deriver.ts';
import { examiner } from './examiner.ts';
import type { Examen } from './examiner.ts';
import { questionsOuvertes } from './utiles.ts';

/** Ajoute à un constat les faits dont vient une conclusion précédente, quand il s’appuie dessus. */
function prolonger<S extends string>(
  { constat, decisifs, evaluation }: Lecture<VocabulaireEtendu, S>,
  derives: readonly ('collecte' | 'defaut-de-consultation' | 'preuve')[],
  origines: Pick<Constat<string>, 'decisifs' | 'enAttente'>,
): Constat<S> {
  const cite = derives.some((derive) => decisifs.includes(derive));
  const appuye = cite || evaluation.issue === null;
  return {
    ...constat,
    decisifs: dansLOrdre([...constat.decisifs, ...(cite ? origines.decisifs : [])]),
    enAttente: dansLOrdre([...constat.enAttente, ...(appuye ? origines.enAttente : [])]),
  };
}

/** Le plus grave des statuts ; « en règle sur l’essentiel » quand seul l’accompagnement reste à vérifier. */
function statutDuDispositif(examens: readonly Examen[]): StatutDispositif {
  const statut = lePlusGrave(examens.map(({ constat }) => constat.statut));
  // Aucun pivot n’est indécis : ce qui reste à vérifier n’est qu’accompagnement.
  return statut === 'a-verifier' && collecteDeLOutil(examens) === 'sans-manquement'
    ? 'en-regle-sur-l-essentiel'
    : statut;
}

/** Le motif d’une preuve sans prise, quand un point d’accompagnement n’a pas eu de réponse : il la dit, et ce qu’elle ferait. */
function direCeQuiReste(preuve: Constat<StatutPreuve>, examens: readonly Examen[]): string {
  if (preuve.statut !== 'non-contestable-ici') return preuve.motif;
  const restes = dansLOrdre(
    accompagnementsOuverts(examens).flatMap(({ constat }) => constat.enAttente),
  );
  return restes.length === 0 ? preuve.motif : `${preuve.motif} ${rouvrirait(restes)}`;
}

/**
 * Le motif d’une preuve illicite dont le sort dépend encore de réponses : celui de la première ligne qui la dit incertaine et
 * que les réponses remplissent déjà. Ce qui pèse n’est pas le même pour un lieu intime, une fouille ou un outil ordinaire.
 */
function ceQuiPese(
  { evaluation: { lignes } }: Lecture<VocabulaireEtendu, StatutPreuve>,
  faits: FaitsDe<VocabulaireEtendu>,
): string {
  const pese = lignes.find((ligne) => ligne.alors === 'incertaine' && estRemplie(ligne, faits));
  return pese?.motif ?? BALANCE;
}

/**
 * Les trois conclusions tirées des réponses données. Une réponse absente ou « je ne sais pas » laisse
 * ouvertes toutes les issues qu’elle permet, sauf une exception à la charge de l’employeur : elle ne joue
 * que sur une réponse.
 */
export function conclure(donnes: Faits): Conclusions {
  const complets = completer(donnes);
  const faits = presumer(complets);
  const examens = examiner(faits, complets);
  const qualification = qualifier(examens);
  const { collecte } = qualification;

  const lecturePreuve = deriver.preuve(faits, qualification);
  const preuve = prolonger(
    lecturePreuve,
    ['collecte', 'defaut-de-consultation'],
    originesDeLaCollecte(examens, collecte),
  );
  const apeser = lecturePreuve.evaluation.issue === null && collecte === 'illicite';

  const lectureRupture = deriver.rupture(faits, preuve.statut);
  const rupture = prolonger(lectureRupture, ['preuve'], preuve);
  const ouverte = lectureRupture.evaluation.issue === null;

  const repondus = <C extends Constat<string>>(constat: C): C => ({
    ...constat,
    motif: nommerLeControle(constat.motif, [donnes.dispositif]),
    decisifs: dansLOrdre(
      constat.decisifs
        .filter((fait) => apprend(fait, faits))
        .map((fait) => origineDe(fait, donnes)),
    ),
  });
  return {
    dispositif: {
      statut: statutDuDispositif(examens),
      obligations: examens.map(({ constat }) => repondus(constat)),
    },
    preuve: repondus({
      ...preuve,
      motif: apeser
        ? siElleAServi(faits.suite, ceQuiPese(lecturePreuve, { ...faits, ...qualification }))
        : direCeQuiReste(preuve, examens),
    }),
    rupture: repondus(
      ouverte ? { ...rupture, motif: `${motifEnSuspens(rupture.enAttente)} ${RAPPEL}` } : rupture,
    ),
    questions: questionsOuvertes(complets).utiles,
  };
}
