import { sousLaBase } from '../../lib/liens/base.ts';

/** Ce que la fiche de chaque outil rappelle, par outil. */
export type RappelsDesFiches = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * Les rappels de toutes les fiches, lus d’un bloc à l’ouverture du kit : la demande ne dit ni quel outil a été
 * choisi, ni si une notice relue en nommait un. Sans réseau, aucun : le lien vers la fiche et les durées restent.
 */
export async function lireLesRappels(): Promise<RappelsDesFiches> {
  try {
    const reponse = await fetch(sousLaBase('/kit-employeur/outils.json'));
    // Frontière : ce fichier est écrit à la construction du site.
    if (reponse.ok) return (await reponse.json()) as RappelsDesFiches;
  } catch {
    // Le kit se remplit sans eux.
  }
  return {};
}
