import type { Trouvee } from './moteur/servir.ts';
import { genreDe } from './moteur/genre-de.ts';
import { genres } from './moteur/genres.ts';
import { habiller } from './requete/ecriture.ts';
import type { Fiche } from './texte-entier/chercher.ts';
import { decouper } from './texte-entier/extrait.ts';
import type { Bout } from './texte-entier/extrait.ts';

/** Une ligne de la liste des réponses. */
export interface Reponse {
  readonly libelle: string;
  readonly adresse: string;
  /** Le genre de la page, en clair ; vide quand le titre suffit. */
  readonly genre: string;
  /** Le passage trouvé, dans le texte entier. */
  readonly extrait: readonly Bout[];
}

/** Une réponse de l’annuaire : son titre et son genre, sans extrait. */
export function reponseDeLAnnuaire({ adresse, titre, genre }: Trouvee): Reponse {
  return { libelle: titre, adresse, genre, extrait: [] };
}

/** Une réponse du texte entier : le passage trouvé, ou le résumé si les mots sont ailleurs. */
export function reponseDuTexteEntier({ url, excerpt, meta }: Fiche): Reponse {
  const extrait = excerpt.includes('<mark>') ? excerpt : (meta['resume'] ?? '');
  return {
    libelle: habiller(meta['title'] ?? url),
    adresse: url,
    genre: genres[genreDe(url)].libelle,
    extrait: decouper(habiller(extrait)),
  };
}
