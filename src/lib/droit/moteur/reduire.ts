import type { Arbre } from './explorer.ts';
import type { Ligne, NomDeFait, Vocabulaire } from './types.ts';

/** Les lignes encore atteignables, sans doublon, dans l’ordre de l’arbre. */
export function lignesAtteignables<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
): Ligne<V, I, S>[] {
  const lignes = new Set<Ligne<V, I, S>>();
  const vus = new Set<Arbre<V, I, S>>();
  const parcourir = (noeud: Arbre<V, I, S>): void => {
    if (vus.has(noeud)) return;
    vus.add(noeud);
    if ('ligne' in noeud) lignes.add(noeud.ligne);
    else noeud.branches.forEach(parcourir);
  };
  parcourir(arbre);
  return [...lignes];
}

/**
 * Les faits dont l’issue dépend encore, quelles que soient les autres réponses. L’arbre suit un ordre
 * fixe : réduit (branches égales confondues), il ne contient plus que les variables qui comptent.
 */
export function faitsVivants<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
): Set<NomDeFait<V>> {
  const vivants = new Set<NomDeFait<V>>();
  const noms = new Map<string, number>();
  const connus = new Map<Arbre<V, I, S>, number>();
  const nommer = (cle: string): number => {
    const nom = noms.get(cle) ?? noms.size;
    noms.set(cle, nom);
    return nom;
  };
  const reduire = (noeud: Arbre<V, I, S>): number => {
    const connu = connus.get(noeud);
    if (connu !== undefined) return connu;
    const reduit = 'ligne' in noeud ? nommer(`issue ${noeud.ligne.alors}`) : brancher(noeud);
    connus.set(noeud, reduit);
    return reduit;
  };
  const brancher = ({ variable, branches }: Exclude<Arbre<V, I, S>, { ligne: unknown }>) => {
    const [premiere = -1, ...autres] = branches.map(reduire);
    if (autres.every((autre) => autre === premiere)) return premiere;
    vivants.add(variable.fait);
    return nommer(`${variable.fait}=${variable.choix ?? ''}?${[premiere, ...autres].join()}`);
  };
  reduire(arbre);
  return vivants;
}
