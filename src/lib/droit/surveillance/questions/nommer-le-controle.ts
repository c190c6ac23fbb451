import type { Dispositif } from '../vocabulaire/faits.ts';
import { sansAppareil } from '../vocabulaire/groupes.ts';

/** Les outils dont parle un texte ; `null` ou rien : on ne sait pas, ou tous. */
export type Outils = readonly (Dispositif | null | undefined)[];

const faitParUnePersonne = (outil: Dispositif | null | undefined): boolean =>
  sansAppareil.some((un) => un === outil);

/** Ce qui se dit d’un outil, et ce qui se dit d’un contrôle : de la tournure la plus longue à la plus courte. */
const tournures: readonly (readonly [RegExp, string])[] = [
  [
    /Où était placé l’appareil, qui l’a installé, et qui en connaissait l’existence/g,
    'Où ce contrôle a-t-il eu lieu, qui l’a mené, et qui le connaissait',
  ],
  [/projet d’outil/g, 'projet de contrôle'],
  [/ni appareil caché/g, 'ni contrôle caché'],
  [/\b[Dd]e l’(?:outil|appareil)\b/g, 'du contrôle'],
  [/\bÀ l’outil\b|\bà l’outil\b/g, 'au contrôle'],
  [/\bl’(?:outil|appareil)\b/g, 'le contrôle'],
  [/\bL’(?:outil|appareil)\b/g, 'Le contrôle'],
  [/\bcet outil\b/g, 'ce contrôle'],
  [/\bCet outil\b/g, 'Ce contrôle'],
  [/\bvotre outil\b/g, 'votre contrôle'],
  [/\bVotre outil\b/g, 'Votre contrôle'],
];

/**
 * Le même texte, dit d’un contrôle fait par une personne : un supérieur, un détective ou une fouille ne sont pas « cet
 * outil ». Inchangé dès qu’un des outils dont il parle en est un.
 */
export function nommerLeControle(texte: string, outils: Outils): string {
  if (outils.length === 0 || !outils.every(faitParUnePersonne)) return texte;
  return tournures.reduce((dit, [tournure, autre]) => dit.replace(tournure, autre), texte);
}
