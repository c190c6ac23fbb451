import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Faits, Vocabulaire } from '../faits.ts';
import { lecteurDe } from './lecteur.ts';
import type { Lecteur } from './lecteur.ts';
import { remplie } from './remplie.ts';
import { suitesEmployeur } from './suites-employeur.ts';
import { suitesObservateur } from './suites-observateur.ts';
import { suitesSalarie } from './suites-salarie.ts';

/** Ce que l’on fait souvent ensuite : une démarche possible, jamais une consigne. */
export interface Suite {
  /** La démarche, à l’infinitif. */
  readonly titre: string;
  /** Comment elle se passe, en une à trois phrases. */
  readonly texte: string;
  /** Les faits qui la rendent utile. */
  readonly si: Condition<Vocabulaire>;
  /** Les faits qui la rendent inutile, même si `si` est rempli. */
  readonly saufSi?: Condition<Vocabulaire>;
  readonly sources: readonly Source[];
}

const suitesParLecteur: Readonly<Record<Lecteur, readonly Suite[]>> = {
  salarie: suitesSalarie,
  employeur: suitesEmployeur,
  observateur: suitesObservateur,
};

/** Toutes les démarches possibles, pour les tests et la liste des sources. */
export const toutesLesSuites: readonly Suite[] = Object.values(suitesParLecteur).flat();

/** Les démarches utiles à qui répond, d’après les faits d’au moins un des outils. */
export function suites(cas: readonly Faits[]): Suite[] {
  const lecteur = lecteurDe(cas[0]?.role);
  return suitesParLecteur[lecteur].filter(({ si, saufSi }) =>
    cas.some((faits) => remplie(si, faits) && !(saufSi !== undefined && remplie(saufSi, faits))),
  );
}
