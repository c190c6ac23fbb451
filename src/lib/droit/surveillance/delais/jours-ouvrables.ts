import { jourDeLaSemaine, lendemain } from './calendrier.ts';
import { estFerie } from './jours-feries.ts';
import type { Territoire } from './jours-feries.ts';

const DIMANCHE = 0;
const SAMEDI = 6;

/** Vrai pour un jour ouvrable : ni dimanche, ni férié. Le samedi en est un. */
const estOuvrable = (date: string, territoire?: Territoire): boolean =>
  jourDeLaSemaine(date) !== DIMANCHE && !estFerie(date, territoire);

/** Le même jour, ou le premier qui n’est ni samedi, ni dimanche, ni férié (CPC 642, R1231-1, R1332-3). */
export function reporter(date: string, territoire?: Territoire): string {
  let jour = date;
  while (jourDeLaSemaine(jour) === SAMEDI || !estOuvrable(jour, territoire)) jour = lendemain(jour);
  return jour;
}

/** Le dernier de tant de jours ouvrables pleins, le jour de départ exclu. */
export function ajouterJoursOuvrables(
  date: string,
  nombre: number,
  territoire?: Territoire,
): string {
  let jour = date;
  for (let restent = nombre; restent > 0; restent -= 1) {
    jour = lendemain(jour);
    while (!estOuvrable(jour, territoire)) jour = lendemain(jour);
  }
  return jour;
}
