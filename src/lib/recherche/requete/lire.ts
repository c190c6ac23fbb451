import { lireDemande } from './formules.ts';
import { uniformiserRequete } from './ecriture.ts';
import { motsDe } from './mots.ts';
import { motsVides } from './mots-vides.ts';
import { plier } from './plier.ts';

/** Un mot de la requête. */
export interface MotTape {
  readonly mot: string;
  /** Le dernier, sans espace après lui : il n’est peut-être pas fini. */
  readonly enCours: boolean;
}

/** Une requête lue. */
interface Requete {
  /** Elle demande ce que veut dire un mot. */
  readonly definition: boolean;
  /** Ses mots utiles, pliés, dans l’ordre ; jamais vide si la requête a des mots. */
  readonly mots: readonly MotTape[];
}

/** Lit une requête : ôte les formules et les mots vides, garde le reste dans l’ordre. */
export function lireRequete(requete: string): Requete {
  const { sujet, definition } = lireDemande(plier(uniformiserRequete(requete)));
  const tous = [...new Set(motsDe(sujet))];
  const utiles = tous.filter((mot) => !motsVides.has(mot));
  const gardes = utiles.length > 0 ? utiles : tous;
  const finit = /\S$/.test(requete);
  return {
    definition,
    mots: gardes.map((mot, rang) => ({ mot, enCours: finit && rang === gardes.length - 1 })),
  };
}
