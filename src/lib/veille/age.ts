/** Un an : au-delà, une source lue demande une relecture. */
const JOURS = 365;

/** Vrai d’une source lue il y a plus d’un an. */
export function estARelire(luLe: Date, aujourdhui: Date): boolean {
  return aujourdhui.getTime() - luLe.getTime() > JOURS * 86_400_000;
}
