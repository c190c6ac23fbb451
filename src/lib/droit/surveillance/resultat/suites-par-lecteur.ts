import type { Lecteur } from './lecteur.ts';
import type { Suite } from './suite.ts';
import { suitesAgent } from './suites-agent.ts';
import { suitesEmployeur } from './suites-employeur.ts';
import { suitesObservateur } from './suites-observateur.ts';
import { suitesProcedure } from './suites-procedure.ts';
import { suitesRecours } from './suites-recours.ts';
import { suitesSalarie } from './suites-salarie.ts';
import { suitesSante } from './suites-sante.ts';

/** Les listes de chaque lecteur ; à urgence égale, l’ordre des listes est celui de l’affichage. */
export const suitesParLecteur: Readonly<Record<Lecteur, readonly Suite[]>> = {
  salarie: [...suitesAgent, ...suitesProcedure, ...suitesRecours, ...suitesSalarie, ...suitesSante],
  employeur: suitesEmployeur,
  observateur: suitesObservateur,
};
