import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';

/** Ce que la fiche de chaque outil rappelle, par outil. */
export type RappelsDesFiches = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * Les rappels de toutes les fiches, lus d’un bloc à l’ouverture du kit : la demande ne dit ni quel outil a été
 * choisi, ni si une notice relue en nommait un. Sans réseau, aucun : le lien vers la fiche et les durées restent.
 */
export const lireLesRappels = (): Promise<RappelsDesFiches> =>
  lireDesDonnees<RappelsDesFiches>('/kit-employeur/outils.json').catch(() => ({}));
