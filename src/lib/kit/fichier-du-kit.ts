import type { Valeurs } from '../lettres/types.ts';
import { champsCommuns } from './champs.ts';
import { champsDesCriteres } from './criteres.ts';

/** Ce qui reconnaît un kit enregistré. */
const FORMAT = 'a-ma-connaissance/kit';
const VERSION = 1;
/** Au-delà, ce n’est pas l’un de nos fichiers : on ne le lit même pas. Un kit où l’on a collé de longs textes y tient. */
export const TAILLE_MAXIMALE = 2_000_000;

const champs = [...champsCommuns, ...champsDesCriteres];

/** Ce qu’un fichier a donné : des saisies, et les champs qu’il nommait sans que nous les connaissions. */
type Relecture =
  { readonly valeurs: Valeurs; readonly ignores: readonly string[] } | { readonly refus: string };

const estObjet = (donnee: unknown): donnee is Readonly<Record<string, unknown>> =>
  typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee);

/** La saisie en JSON, avec son format et le jour ; un champ vide n’y est pas. */
export function ecrireKit(valeurs: Valeurs, jour: string): string {
  const remplis = champs.flatMap(({ id }) => {
    const valeur = (valeurs[id] ?? '').trim();
    return valeur === '' ? [] : [[id, valeur] as const];
  });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, jour, saisies: Object.fromEntries(remplis) }, null, 2)}\n`;
}

/** Relit un kit enregistré. Ce qui n’est pas l’un de nos fichiers se refuse, en disant pourquoi. */
export function lireKit(texte: string): Relecture {
  if (texte.length > TAILLE_MAXIMALE) return { refus: 'Ce fichier dépasse la taille d’un kit.' };
  let donnee: unknown;
  try {
    donnee = JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    return { refus: 'Ce fichier n’est pas un kit\u00a0: il ne se lit pas.' };
  }
  if (!estObjet(donnee) || donnee['format'] !== FORMAT || !estObjet(donnee['saisies']))
    return { refus: 'Ce fichier n’est pas un kit enregistré par ce site.' };
  if (donnee['version'] !== VERSION)
    return { refus: 'Ce kit vient d’une autre version du site\u00a0: il ne se relit pas ici.' };
  const lues = Object.entries(donnee['saisies']);
  const admise = ([id, valeur]: readonly [string, unknown]): boolean => {
    const champ = champs.find((un) => un.id === id);
    return (
      champ !== undefined &&
      typeof valeur === 'string' &&
      (champ.options === undefined || champ.options.some((option) => option.id === valeur))
    );
  };
  return {
    valeurs: Object.fromEntries(
      lues.filter(admise).map(([id, valeur]) => [id, typeof valeur === 'string' ? valeur : '']),
    ),
    ignores: lues.filter((lue) => !admise(lue)).map(([id]) => id),
  };
}
