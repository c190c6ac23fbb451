import { sousLaBase } from '../liens/base.ts';

/**
 * Le texte d’un fichier de ce site, lu en entier.
 * @throws s’il n’arrive pas.
 */
export async function lireUnFichier(chemin: string): Promise<string> {
  const reponse = await fetch(sousLaBase(chemin));
  if (!reponse.ok) throw new Error(`${chemin} : ${String(reponse.status)}`);
  return (await reponse.text()).trim();
}
