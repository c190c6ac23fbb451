import type { Dispositif } from '../vocabulaire/faits.ts';
import { sansAppareil } from '../vocabulaire/groupes.ts';

/** Les outils dont parle un texte ; `null` ou rien : on ne sait pas, ou tous. */
export type Outils = readonly (Dispositif | null | undefined)[];

const humains: readonly unknown[] = sansAppareil;

/** Ce qui se dit d’un outil, et ce qui se dit d’un contrôle. */
const tournures: Readonly<Record<string, string>> = {
  'projet d’outil': 'projet de contrôle',
  'de l’outil': 'du contrôle',
  'l’appareil': 'le contrôle',
  'l’outil': 'le contrôle',
  'cet outil': 'ce contrôle',
  'quel outil': 'quel contrôle',
  'votre outil': 'votre contrôle',
};
const tournure = new RegExp(Object.keys(tournures).join('|'), 'gi');

/**
 * Le même texte, dit d’un contrôle fait par une personne : un supérieur, un détective ou une fouille ne sont pas « cet
 * outil ». Inchangé dès qu’un des outils dont il parle en est un.
 */
export function nommerLeControle(texte: string, outils: Outils): string {
  if (outils.length === 0 || !outils.every((outil) => humains.includes(outil))) return texte;
  return texte.replace(tournure, (lu) => {
    const dit = tournures[lu.toLowerCase()] ?? lu;
    return /^[A-Z]/.test(lu) ? dit.charAt(0).toUpperCase() + dit.slice(1) : dit;
  });
}

/** Le même objet, dont chaque texte est dit ainsi ; lui-même, si rien n’y change. */
export function nommerPartout<T>(objet: T, outils: Outils): T {
  const ecrit = JSON.stringify(objet);
  const dit = nommerLeControle(ecrit, outils);
  return dit === ecrit ? objet : (JSON.parse(dit) as T);
}
