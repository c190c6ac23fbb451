import { couper } from './couper.ts';

/** Ce que le dessin montre d’une étape. */
export interface EtapeDessinee {
  readonly titre: string;
  readonly quand: string;
}

/** Les mesures d’un chemin, en unités du dessin et en signes. */
interface MesuresDuChemin {
  readonly largeur: number;
  /** Signes d’une ligne de titre. */
  readonly titre: number;
  /** Signes d’une ligne de moment. */
  readonly quand: number;
  /** Le moment se lit à droite du titre, ou dessous. */
  readonly aCote: boolean;
}

/** Une étape placée : ses lignes, et le milieu de son numéro. */
interface EtapePlacee {
  readonly rang: number;
  readonly y: number;
  readonly titre: readonly string[];
  readonly quand: readonly string[];
  /** Première ligne du moment. */
  readonly yQuand: number;
}

const interligne = 20;
const respiration = 30;
const haut = 24;

/** Un chemin d’étapes l’une sous l’autre ; la hauteur suit le nombre de lignes. */
export function chemin(
  etapes: readonly EtapeDessinee[],
  { titre, quand, aCote }: MesuresDuChemin,
): { readonly etapes: readonly EtapePlacee[]; readonly hauteur: number } {
  let y = haut;
  const placees = etapes.map((etape, i) => {
    const lignes = couper(etape.titre, titre);
    const moments = couper(etape.quand, quand);
    const placee = {
      rang: i + 1,
      y,
      titre: lignes,
      quand: moments,
      yQuand: aCote ? y : y + lignes.length * interligne,
    };
    const nombre = aCote ? Math.max(lignes.length, moments.length) : lignes.length + moments.length;
    y += nombre * interligne + respiration;
    return placee;
  });
  return { etapes: placees, hauteur: y - respiration + haut / 2 };
}
