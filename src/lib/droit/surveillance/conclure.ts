import { evaluer } from '../moteur/evaluer.ts';
import { collectesPossibles, deduireCollecte, pivots, rendentIllicite } from './collecte.ts';
import type { Lecture } from './collecte.ts';
import { completer, emprises, origineDe, presumer } from './completer.ts';
import { constater } from './constater.ts';
import type { Constatation } from './constater.ts';
import { vocabulaire } from './faits.ts';
import type { Fait, Faits, Vocabulaire } from './faits.ts';
import { nomsDesFaits } from './noms.ts';
import { obligations } from './obligations/index.ts';
import { tablePreuve } from './preuve.ts';
import { tableRupture } from './rupture.ts';
import { estGrave, lePlusGrave } from './statuts.ts';
import type { StatutObligation } from './statuts.ts';
import type { Conclusions, Constat, ConstatObligation, Obligation } from './types.ts';
import { vocabulaireEtendu } from './vocabulaire-etendu.ts';
import type { FaitEtendu, FaitsEtendus, VocabulaireEtendu } from './vocabulaire-etendu.ts';

interface Examen extends Lecture {
  readonly obligation: Obligation;
  readonly constatation: Constatation<Vocabulaire, StatutObligation>;
}

const faitsDuVocabulaire = Object.keys(vocabulaire).filter(
  (fait): fait is Fait => fait in vocabulaire,
);

const dansLOrdre = (faits: Iterable<Fait>): Fait[] => {
  const retenus = new Set(faits);
  return faitsDuVocabulaire.filter((fait) => retenus.has(fait));
};

const nommer = (fait: FaitEtendu): string => {
  if (fait === 'collecte') return 'la régularité de la collecte';
  if (fait === 'preuve') return 'le sort de la preuve';
  return nomsDesFaits[fait];
};

const examiner = (faits: Faits): Examen[] =>
  obligations.map((obligation) => ({
    id: obligation.id,
    obligation,
    ...constater(vocabulaire, obligation, faits, { statut: 'a-verifier', nommer }),
  }));

/** Remplace les faits dérivés par les réponses dont ils viennent. */
function remonter(
  faits: readonly FaitEtendu[],
  origines: { readonly collecte: readonly Fait[]; readonly preuve: readonly Fait[] },
): Fait[] {
  return dansLOrdre(
    faits.flatMap((fait) => (fait === 'collecte' || fait === 'preuve' ? origines[fait] : [fait])),
  );
}

/** Les faits dont une conclusion dépend encore, réponses déduites remises en question comprises. */
function faitsVivants(complets: Faits, lectures: readonly Examen[]): Set<Fait> {
  const vivants = new Set<Fait>(lectures.flatMap(({ evaluation }) => [...evaluation.enAttente]));
  const actuelle = deduireCollecte(lectures, complets);
  for (const collecte of collectesPossibles(lectures, actuelle)) {
    const preuve = evaluer(vocabulaireEtendu, tablePreuve, { ...complets, collecte });
    const issues = new Set(preuve.lignes.map(({ alors }) => alors));
    if (preuve.issue === null) issues.add('incertaine');
    const ruptures = [...issues].map((une) =>
      evaluer(vocabulaireEtendu, tableRupture, { ...complets, collecte, preuve: une }),
    );
    for (const { enAttente } of [preuve, ...ruptures]) {
      for (const fait of enAttente) if (fait !== 'collecte' && fait !== 'preuve') vivants.add(fait);
    }
  }
  return vivants;
}

/** Les questions encore utiles : ni répondues, ni déduites, et dont la réponse changerait quelque chose. */
function questionsUtiles(complets: Faits): Fait[] {
  const liens = emprises(complets);
  const ouverts: Faits = Object.fromEntries(
    Object.entries(complets).filter(([fait]) => !liens.some(({ vers }) => vers === fait)),
  );
  const vivants = faitsVivants(ouverts, examiner(ouverts));
  for (const { de, vers } of liens) if (vivants.has(vers)) vivants.add(de);
  return dansLOrdre(vivants).filter((fait) => complets[fait] === undefined);
}

function enConstat<S extends string>(
  { statut, motif, sources }: Constatation<VocabulaireEtendu, S>,
  decisifs: readonly Fait[],
  enAttente: readonly Fait[],
): Constat<S> {
  return { statut, motif, sources, decisifs, enAttente };
}

/**
 * Les trois conclusions tirées des réponses données. Une réponse absente ou « je ne sais pas » laisse
 * ouvertes toutes les issues qu’elle permet.
 */
export function conclure(donnes: Faits): Conclusions {
  const complets = completer(donnes);
  const faits = presumer(complets);
  const origines = (liste: Iterable<Fait>): Fait[] =>
    dansLOrdre([...liste].map((fait) => origineDe(fait, complets)));
  const examens = examiner(faits);
  const constats = examens.map(
    ({ obligation: { id, titre }, constatation }): ConstatObligation => ({
      ...constatation,
      id,
      titre,
      decisifs: origines(constatation.decisifs),
    }),
  );
  const collecte = deduireCollecte(examens, faits);
  const fondent = examens.filter(({ id }) => rendentIllicite.includes(id));
  const decisifsCollecte = fondent
    .filter(({ constatation: { statut }, id }) =>
      collecte === 'illicite' ? estGrave(statut) : pivots.includes(id),
    )
    .flatMap(({ constatation }) => constatation.decisifs);
  const enAttenteCollecte = fondent.flatMap(({ constatation }) => constatation.enAttente);

  const etendus: FaitsEtendus = { ...faits, collecte };
  const { constatation: surPreuve } = constater(vocabulaireEtendu, tablePreuve, etendus, {
    statut: 'incertaine',
    nommer,
  });
  const attentePreuve =
    collecte === 'a-etablir' && surPreuve.decisifs.includes('collecte')
      ? enAttenteCollecte
      : surPreuve.enAttente;
  const preuve = enConstat(
    surPreuve,
    origines(remonter(surPreuve.decisifs, { collecte: decisifsCollecte, preuve: [] })),
    remonter(attentePreuve, { collecte: enAttenteCollecte, preuve: [] }),
  );
  const { constatation: surRupture } = constater(
    vocabulaireEtendu,
    tableRupture,
    { ...etendus, preuve: preuve.statut },
    { statut: 'incertaine', nommer },
  );
  const versPreuve = { collecte: decisifsCollecte, preuve: preuve.decisifs };
  const rupture = enConstat(
    surRupture,
    origines(remonter(surRupture.decisifs, versPreuve)),
    dansLOrdre([
      ...remonter(surRupture.enAttente, { collecte: enAttenteCollecte, preuve: [] }),
      ...(surRupture.decisifs.includes('preuve') ? preuve.enAttente : []),
    ]),
  );
  return {
    dispositif: {
      statut: lePlusGrave(constats.map(({ statut }) => statut)),
      obligations: constats,
    },
    preuve,
    rupture,
    questions: questionsUtiles(complets),
  };
}
