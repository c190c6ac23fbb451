import { enClair } from './dates.ts';

/** Ce que l’on dit de la vérification : « vérifiée le 23 novembre 2026 », ou « pas encore relue ». */
export function direVerification(verifieLe: Date | undefined): string {
  return verifieLe === undefined ? 'pas encore relue' : `vérifiée le ${enClair(verifieLe)}`;
}
