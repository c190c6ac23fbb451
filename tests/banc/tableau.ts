/** Des octets, en kilo-octets. */
export const ko = (octets: number): string => `${(octets / 1_000).toFixed(1)} ko`;

/** Une durée, en millisecondes entières. */
export const ms = (duree: number): string => `${Math.round(duree)} ms`;

/** Imprime une ligne du tableau : son sujet, puis ses mesures, rangées à droite. */
export const dire = (...cases: readonly string[]): void =>
  console.log(
    cases.map((texte, rang) => (rang === 0 ? texte.padEnd(58) : texte.padStart(11))).join(''),
  );

/** La mesure du milieu. */
export const mediane = (mesures: readonly number[]): number =>
  mesures.toSorted((une, autre) => une - autre)[Math.floor(mesures.length / 2)] ?? 0;
