/** Les jours restants, en toutes lettres ; négatif : la date est passée. */
export function direJoursRestants(jours: number): string {
  if (jours === 0) return 'C’est aujourd’hui.';
  if (jours === 1) return 'Il reste un jour\u00a0: c’est demain.';
  if (jours > 1) return `Il reste ${String(jours)}\u00a0jours.`;
  if (jours === -1) return 'Cette date est passée depuis hier.';
  return `Cette date est passée depuis ${String(-jours)}\u00a0jours.`;
}
