import type { Faits } from '../vocabulaire/faits.ts';
import { lecteurDe } from './lecteur.ts';
import type { Lecteur } from './lecteur.ts';
import { remplie } from './remplie.ts';
import type { Suite } from './suite.ts';
import { suitesEmployeur } from './suites-employeur.ts';
import { suitesObservateur } from './suites-observateur.ts';
import { suitesSalarie } from './suites-salarie.ts';

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
