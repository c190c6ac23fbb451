import { champsCommuns } from '../../src/lib/kit/champs.ts';
import { champDuCritere, criteres } from '../../src/lib/kit/criteres.ts';
import type { Valeurs } from '../../src/lib/lettres/types.ts';

/** Une saisie entière : chaque champ dit son nom, chaque choix prend sa première réponse. */
export const saisieEntiere: Valeurs = {
  ...Object.fromEntries(
    champsCommuns.map(({ id, type, options }) => [
      id,
      type === 'date' ? '2026-12-01' : type === 'choix' ? (options?.[0]?.id ?? '') : `valeur ${id}`,
    ]),
  ),
  ...Object.fromEntries(criteres.map(({ id }) => [champDuCritere(id), 'non'])),
};

/** Le texte d’une lettre remplie, passage par passage. */
export const textesDe = (
  passages: readonly { lignes: readonly (readonly { texte: string }[])[] }[],
) =>
  passages.map(({ lignes }) => lignes.map((l) => l.map(({ texte }) => texte).join('')).join('\n'));
