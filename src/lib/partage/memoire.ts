import type { Dossier } from '../droit/surveillance/index.ts';
import { ecrireFichier, lireFichier } from './fichier.ts';
import type { LectureDeFichier } from './fichier.ts';

/** Le nom sous lequel l’appareil garde les réponses. Neutre : il se voit dans les outils du navigateur. */
export const CLE = 'reponses';

/** De quoi garder. Le demander peut déjà échouer : certains navigateurs le refusent. */
export type Ouvrir = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Garde les réponses sur l’appareil ; faux si le navigateur refuse. */
export function garder(ouvrir: Ouvrir, dossier: Dossier, jour: string): boolean {
  try {
    ouvrir().setItem(CLE, ecrireFichier(dossier, jour));
    return true;
  } catch {
    return false;
  }
}

/** Ce que l’appareil garde : rien, des réponses, ou la raison de ne pas les lire. */
export function relire(ouvrir: Ouvrir): LectureDeFichier | undefined {
  try {
    const texte = ouvrir().getItem(CLE);
    return texte === null ? undefined : lireFichier(texte);
  } catch {
    return undefined;
  }
}

/** Efface ce que l’appareil gardait ; faux si le navigateur refuse. */
export function oublierSurLAppareil(ouvrir: Ouvrir): boolean {
  try {
    ouvrir().removeItem(CLE);
    return true;
  } catch {
    return false;
  }
}
