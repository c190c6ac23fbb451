import { couper } from './couper.ts';

/** Ce qu’une ligne d’une image de carte montre : le nom dit sa taille, sa couleur et sa police. */
export type Role = 'phrase' | 'verdict' | 'reponse' | 'source' | 'pied';

/** Une ligne de texte et sa ligne de base. */
export interface Ligne {
  readonly role: Role;
  readonly texte: string;
  readonly y: number;
}

/** L’image d’une carte : ses lignes, et la hauteur qu’elles demandent. */
export interface CartePlacee {
  readonly hauteur: number;
  readonly lignes: readonly Ligne[];
}

/** La largeur de toute image de carte, et ses marges. */
export const largeur = 800;
/** La marge de toute image de carte. */
export const marge = 44;

/**
 * Taille, interligne, blanc au-dessus, et signes par ligne. Les signes sont comptés larges : l’image
 * emprunte les polices de qui la regarde.
 */
const mesures: Readonly<
  Record<Role, { taille: number; interligne: number; blanc: number; signes: number }>
> = {
  phrase: { taille: 32, interligne: 41, blanc: 14, signes: 36 },
  verdict: { taille: 38, interligne: 42, blanc: 6, signes: 30 },
  reponse: { taille: 21, interligne: 31, blanc: 8, signes: 60 },
  source: { taille: 15, interligne: 22, blanc: 16, signes: 82 },
  pied: { taille: 15, interligne: 22, blanc: 26, signes: 82 },
};

/** La taille des caractères d’un rôle, en unités de l’image. */
export function tailleDe(role: Role): number {
  return mesures[role].taille;
}

/** Coupe et place les textes d’une carte, de haut en bas. */
export function placerCarte(
  textes: readonly (readonly [role: Role, textes: readonly string[]])[],
): CartePlacee {
  let bas = marge - 12;
  const lignes = textes.flatMap(([role, paragraphes]) => {
    const { interligne, blanc, signes } = mesures[role];
    bas += blanc;
    return paragraphes
      .flatMap((texte) => couper(texte, signes))
      .map((texte) => ({ role, texte, y: (bas += interligne) }));
  });
  return { hauteur: bas + marge - 10, lignes };
}
