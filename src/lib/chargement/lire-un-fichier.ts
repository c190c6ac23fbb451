import { sousLaBase } from '../liens/base.ts';

/**
 * Demande un fichier de ce site et le lit en entier. Quitter la page interrompt la demande comme la lecture : l’échec
 * attend un instant, qu’une page quittée ne voit pas.
 */
async function lire<Lu>(chemin: string, prendre: (reponse: Response) => Promise<Lu>): Promise<Lu> {
  try {
    const reponse = await fetch(sousLaBase(chemin));
    if (!reponse.ok) throw new Error(`${chemin} : ${String(reponse.status)}`);
    return await prendre(reponse);
  } catch (panne) {
    await new Promise((suite) => setTimeout(suite, 100));
    throw panne;
  }
}

/**
 * Le texte d’un fichier de ce site, lu en entier.
 * @throws s’il n’arrive pas.
 */
export const lireUnFichier = (chemin: string): Promise<string> =>
  lire(chemin, async (reponse) => (await reponse.text()).trim());

/**
 * Les données d’un fichier JSON de ce site, de la forme que sa page leur donne à la construction : c’est là qu’est
 * la frontière, ici on la croit.
 * @throws s’il n’arrive pas.
 */
export const lireDesDonnees = <Donnees>(chemin: string): Promise<Donnees> =>
  lire(chemin, async (reponse) => (await reponse.json()) as Donnees);
