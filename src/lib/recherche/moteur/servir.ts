import { ouvrirAnnuaire } from './annuaire.ts';
import { classer } from './classer.ts';
import { genres } from './genres.ts';
import type { IdDeGenre } from './genres.ts';
import { titreDeLoi } from './titre-de-loi.ts';

/** Une réponse telle que l’interface la reçoit. */
export interface Trouvee {
  readonly adresse: string;
  readonly titre: string;
  /** Le genre de la page, en clair ; vide quand le titre suffit. */
  readonly genre: string;
}

/** Cherche dans l’annuaire : les réponses, la meilleure d’abord ; aucune si la requête n’est pas comprise. */
export type Chercher = (requete: string) => readonly Trouvee[];

/** Ouvre l’annuaire que le fichier contient, et rend de quoi y chercher. Les lignes sont celles d’`empaqueter.ts`. */
export function servir(lignes: string, index: string): Chercher {
  // Frontière : les genres écrits par leur rang, dans l’ordre où `genres` les donne.
  const ids = Object.keys(genres) as readonly IdDeGenre[];
  const entrees = lignes.split('\n').map((ligne) => {
    const [genre = '', adresse = '', titre = '', noms = ''] = ligne.split('\t');
    return {
      genre: ids[Number(genre)] ?? 'site',
      adresse,
      titre: titre === '' ? titreDeLoi(adresse) : titre,
      noms: noms === '' ? [] : noms.split('|'),
    };
  });
  const annuaire = ouvrirAnnuaire({ entrees, index });
  return (requete) =>
    classer(annuaire, requete).map(({ entree: { adresse, titre, genre } }) => ({
      adresse,
      titre,
      genre: genres[genre].libelle,
    }));
}
