import type { Dossier } from '../droit/surveillance/index.ts';
import { CLE } from './cle.ts';
import type { Ouvrir } from './cle.ts';
import { ecrireFichier, lireFichier } from './fichier.ts';
import type { LectureDeFichier } from './fichier.ts';

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
