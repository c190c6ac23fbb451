import { miseEnPlace } from '../demarche/mise-en-place.ts';
import type { Etape } from '../demarche/etape.ts';
import { enClair } from '../dates/dates.ts';
import {
  libellesObligation,
  phrasesDispositif,
  suites,
  versionDesRegles,
} from '../droit/surveillance/index.ts';
import type { Conclusions, ConstatObligation, Faits, Role } from '../droit/surveillance/index.ts';
import type { Donnee } from '../questionnaire/donnee.ts';
import type { OutilExamine } from '../questionnaire/essentiel.ts';
import { intituleDe } from '../questionnaire/en-projet.ts';
import { libellesDeChoix, nomDe } from '../questionnaire/reponses.ts';
import type { Bloc } from '../lettres/types.ts';
import { bloc, element, paragraphe, titre } from './blocs.ts';
import { modele } from './modele.ts';
import { type ModeleASaisir } from '../lettres/saisie.ts';

/** Ce qui a été répondu pour un outil, et ce que les règles en disent. */
interface CasExamine {
  readonly nom: string;
  readonly faits: Faits;
  readonly conclusions: Conclusions;
  /** Les questions posées et leurs réponses, en toutes lettres. */
  readonly reponses: readonly (readonly [question: string, reponse: string])[];
}

/** L’étape de la mise en place qui répond à chaque obligation, par son titre. */
const etapeParObligation: Readonly<Record<string, string>> = {
  'information-individuelle': 'Informer chaque personne',
  'mentions-information': 'Informer chaque personne',
  evaluation: 'Informer chaque personne',
  loyaute: 'Informer chaque personne',
  'consultation-cse': 'Consulter le comité, à partir de 50 salariés',
  'base-legale': 'Choisir la base légale',
  finalite: 'Écrire le but',
  proportionnalite: 'Chercher un moyen moins intrusif',
  'vie-privee': 'Régler l’outil et limiter les accès',
  'donnees-sensibles': 'Régler l’outil et limiter les accès',
  conservation: 'Régler l’outil et limiter les accès',
  'acces-restreint': 'Régler l’outil et limiter les accès',
  'decision-automatisee': 'Régler l’outil et limiter les accès',
  'analyse-impact': 'Faire l’analyse d’impact, si elle est due',
};

/** L’étape qui répond à une obligation ; certaines n’en ont pas, car elles se règlent au cas par cas. */
export function etapeDe(obligation: string): Etape | undefined {
  const attendu = etapeParObligation[obligation];
  if (attendu === undefined) return undefined;
  const etape = miseEnPlace.find((une) => une.titre === attendu);
  if (etape === undefined)
    throw new Error(
      `L’étape «\u00a0${attendu}\u00a0» manque à src/lib/demarche/mise-en-place.ts\u00a0: corriger src/lib/kit/etat-des-lieux.ts.`,
    );
  return etape;
}

const aLaMain = '…'.repeat(22);
const unJour = '…'.repeat(9);

/** Ce qui reste à faire pour une obligation : par qui, quand, et de quoi le montrer. */
function aFaire({ id, titre: intitule, statut, sources }: ConstatObligation): readonly Bloc[] {
  const etape = etapeDe(id);
  const detail =
    etape === undefined
      ? ''
      : ` Qui\u00a0: ${debutEnMinuscule(etape.qui)}. Quand\u00a0: ${debutEnMinuscule(etape.quand)}. À garder\u00a0: ${debutEnMinuscule(etape.preuve)}`;
  return [
    element(
      `${intitule} (${libellesObligation[statut].toLocaleLowerCase('fr')}).${detail}`,
      sources,
    ),
    paragraphe(
      // Deux lignes, que la page d’un traitement de texte contient : trois champs n’y tiendraient pas.
      `Responsable désigné\u00a0: ${aLaMain}\nDate prévue\u00a0: ${unJour} Fait le\u00a0: ${unJour}`,
    ),
  ];
}

const debutEnMinuscule = (phrase: string): string =>
  phrase.charAt(0).toLocaleLowerCase('fr') + phrase.slice(1);

function parOutil({ nom, conclusions, reponses }: CasExamine): readonly Bloc[] {
  const { statut, obligations } = conclusions.dispositif;
  const restantes = obligations.filter(
    ({ statut: un }) => un !== 'respectee' && un !== 'sans-objet',
  );
  return [
    titre(`${nom}\u00a0: ce qui a été répondu`),
    ...reponses.map(([question, reponse]) => element(`${question} ${reponse}`)),
    titre(`${nom}\u00a0: les obligations`),
    paragraphe(phrasesDispositif[statut]),
    ...obligations.map((constat) =>
      element(
        `${constat.titre}\u00a0: ${libellesObligation[constat.statut].toLocaleLowerCase('fr')}. ${constat.motif}`,
        constat.sources,
      ),
    ),
    titre(`${nom}\u00a0: à faire`),
    ...(restantes.length === 0
      ? [paragraphe('Ces réponses ne font apparaître aucune démarche. Revoir à chaque changement.')]
      : restantes.flatMap(aFaire)),
  ];
}

/** L’état des lieux du jour (« AAAA-MM-JJ ») : réponses, statuts, à faire, pour le garder. */
export function etatDesLieux(cas: readonly CasExamine[], jour: string): ModeleASaisir {
  const demarches = suites(cas.map(({ faits }) => faits));
  return modele('etat-des-lieux', [
    bloc('objet', 'État des lieux'),
    bloc('date', `Fait le ${enClair(new Date(jour))}`),
    paragraphe(
      `Règles du site «\u00a0À ma connaissance\u00a0», version ${versionDesRegles.numero}, du ${enClair(new Date(versionDesRegles.date))}.`,
    ),
    paragraphe(
      'Ce document ne vaut pas conformité. Il garde la trace de ce qui a été répondu et de ce qui reste à faire, à cette date.',
    ),
    ...cas.flatMap(parOutil),
    ...(demarches.length > 0 ? [titre('Démarches fréquentes')] : []),
    ...demarches.map((suite) => element(`${suite.titre}. ${suite.texte}`, suite.sources)),
    titre('Signature'),
    paragraphe(`Entreprise\u00a0: ${aLaMain}`),
    paragraphe(`Rempli par, fonction\u00a0: ${aLaMain}`),
    paragraphe(`Signature\u00a0: ${aLaMain}`),
  ]);
}

/** Les outils d’un résultat, tels que l’état des lieux les lit : leurs questions et leurs réponses en toutes lettres. */
export const casExamines = (
  outils: readonly OutilExamine[],
  donnees: readonly Donnee[],
  role: Role | undefined,
): readonly CasExamine[] =>
  outils.map(({ outil, faits, conclusions }) => ({
    nom: nomDe(outil),
    faits,
    conclusions,
    reponses: donnees
      .filter(({ etape: { dispositif } }) => dispositif === null || dispositif === outil)
      .map(
        ({ etape: { fait }, reponses }) =>
          [
            intituleDe(fait, role, faits.etat === 'projet'),
            libellesDeChoix(fait, reponses, role),
          ] as const,
      ),
  }));
