import { estArticle } from '../../sources.ts';
import { completer } from '../conclusions/completer.ts';
import { nommerPartout } from '../questions/nommer-le-controle.ts';
import type { Faits } from '../vocabulaire/faits.ts';
import { statutDe } from '../conclusions/examiner.ts';
import { estGrave } from '../vocabulaire/statuts.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import type { IdObligation } from '../vocabulaire/types.ts';
import { lecteurDe } from './lecteur.ts';
import { remplie } from './remplie.ts';
import { urgences } from './suite.ts';
import type { Suite } from './suite.ts';
import { suitesParLecteur } from './suites-par-lecteur.ts';

/** Ce que « Cette semaine » montre au plus : au-delà, ce n’est plus un choix. */
const AU_PLUS = 3;

/** Une obligation dont il n’y a rien à faire. */
const TENUES: readonly StatutObligation[] = ['respectee', 'sans-objet'];

/** Toutes les démarches possibles, pour les tests et la liste des sources. */
export const toutesLesSuites: readonly Suite[] = Object.values(suitesParLecteur).flat();

/** Vrai si ces faits appellent cette démarche, et si elle suit les conclusions : elle ne les contredit pas. */
export function estUtile(suite: Suite, faits: Faits): boolean {
  const { si, ouSi = [], siNonTenue, ouSiEnCause = [], saufSi, ouSaufSi = [] } = suite;
  const { pour, siEnCause, saufSiInterdit = [] } = suite;
  const dits = (condition: Suite['saufSi']): boolean =>
    condition !== undefined && remplie(condition, faits);
  const statut = (id: IdObligation): StatutObligation => statutDe(id, faits);
  const enCause = (id: IdObligation): boolean => estGrave(statut(id));
  const aFaire = (id: IdObligation): boolean => !TENUES.includes(statut(id));
  const parLesFaits = [si, ...ouSi].some(dits) && (siNonTenue?.some(aFaire) ?? true);
  return (
    (parLesFaits || ouSiEnCause.some(enCause)) &&
    ![saufSi, ...ouSaufSi].some(dits) &&
    (pour?.some(aFaire) ?? true) &&
    (siEnCause?.some(enCause) ?? true) &&
    !saufSiInterdit.some((id) => statut(id) === 'interdit')
  );
}

const estPublic = (faits: Faits): boolean => completer(faits).secteur === 'public';

/** Les règles du Code du travail que nous citons ne visent pas l’employeur public : la démarche garde ses autres sources. */
function sansCodeDuTravail(suite: Suite): Suite {
  const sources = suite.sources.filter((source) => !estArticle(source));
  return sources.length === suite.sources.length ? suite : { ...suite, sources };
}

/**
 * Les démarches utiles à qui répond, d’après les faits d’au moins un des outils, de la plus pressée à la
 * moins pressée.
 */
export function suites(cas: readonly Faits[]): Suite[] {
  const utiles = suitesParLecteur[lecteurDe(cas[0]?.role)]
    .map((suite) => [suite, cas.filter((faits) => estUtile(suite, faits))] as const)
    .filter(([, vises]) => vises.length > 0)
    .map(([suite, vises]) =>
      nommerPartout(
        cas.every(estPublic) ? sansCodeDuTravail(suite) : suite,
        vises.map(({ dispositif }) => dispositif),
      ),
    );
  return urgences.flatMap((urgence) => utiles.filter((suite) => suite.urgence === urgence));
}

/**
 * Ce qui se fait d’abord, trois démarches au plus. Quand rien ne presse, la première de toutes, pour que
 * le résultat dise par où commencer.
 */
export function actionsUrgentes(cas: readonly Faits[]): Suite[] {
  const toutes = suites(cas);
  const pressees = toutes.filter(({ urgence }) => urgence !== 'ensuite');
  return pressees.length > 0 ? pressees.slice(0, AU_PLUS) : toutes.slice(0, 1);
}
