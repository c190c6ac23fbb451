import { abreger } from './abreger.ts';

/** Le nom du site. */
export const nomDuSite = 'À ma connaissance';

/** Au-delà, un moteur de recherche coupe. */
const TITRE = 70;

/** Le titre d’onglet : la page, puis le site s’il reste de la place ; un titre long est abrégé entre deux mots. */
export function titreDOnglet(titre: string): string {
  const entier = `${titre} — ${nomDuSite}`;
  if (entier.length <= TITRE) return entier;
  if (titre.length <= TITRE) return titre;
  const cite = /^«\s(.*)\s»$/u.exec(titre)?.[1];
  return cite === undefined ? abreger(titre, TITRE) : `« ${abreger(cite, TITRE - 5)} »`;
}
