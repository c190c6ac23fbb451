/**
 * À la place de Vitest, le temps d’une mutation : retient chaque essai au lieu de le lancer, pour le relancer dans le
 * même programme devant une table changée. `expect` est celui de Playwright, qui a les mêmes mots.
 */
export { expect } from '@playwright/test';

type Essai = () => unknown;

/** Les essais retenus depuis la dernière remise à zéro, dans l’ordre où ils sont écrits. */
export const retenus: Essai[] = [];

const rangee = (une: unknown): readonly unknown[] => (Array.isArray(une) ? une : [une]);

type ParRangee = (nom: string, corps: (...une: never[]) => unknown) => void;

const chaque =
  (faire: (nom: string, corps: Essai) => void) =>
  (rangees: readonly unknown[]): ParRangee =>
  (nom, corps) => {
    for (const une of rangees) faire(nom, () => corps(...(rangee(une) as never[])));
  };

const retenir = (_nom: string, corps: Essai): void => {
  retenus.push(corps);
};
const ouvrir = (_nom: string, corps: Essai): void => {
  corps();
};

export const test = Object.assign(retenir, { each: chaque(retenir) });
export const describe = Object.assign(ouvrir, { each: chaque(ouvrir) });

/** Ce qui suit les essais n’en est pas un : un compte affiché, d’ordinaire. */
export const afterAll = (_corps: Essai): void => undefined;
