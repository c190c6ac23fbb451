/**
 * Les décisions codées (voir `ecrireLesCas`), dans les propriétés de l’îlot : les comparer ne demande rien au
 * réseau. Leurs textes, eux, se chargent sur un clic.
 */
export type Decisions = string;

/** Ce que l’on montre d’une décision quand on demande à la lire. */
export interface Lecture {
  readonly resume: string;
  readonly solution: string;
  readonly neChangePas: string;
}

/** Charge, depuis ce site, notre résumé d’une décision. */
export async function lireUneDecision(id: string): Promise<Lecture> {
  const reponse = await fetch(`/donnees/decisions/${id}.json`);
  if (!reponse.ok) throw new Error(`Décision ${id} : ${String(reponse.status)}`);
  // Frontière : ce fichier est écrit par src/pages/donnees/decisions/[id].json.ts.
  return (await reponse.json()) as Lecture;
}
