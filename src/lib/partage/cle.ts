/** Le nom sous lequel l’appareil garde les réponses. Neutre : il se voit dans les outils du navigateur. */
export const CLE = 'reponses';

/** De quoi garder. Le demander peut déjà échouer : certains navigateurs le refusent. */
export type Ouvrir = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Vrai si l’appareil garde quelque chose, lisible ou non. */
export function estGarde(ouvrir: Ouvrir): boolean {
  try {
    return ouvrir().getItem(CLE) !== null;
  } catch {
    return false;
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
