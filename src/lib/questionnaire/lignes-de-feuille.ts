import { remplie } from '../droit/surveillance/index.ts';
import type { Faits, Source } from '../droit/surveillance/index.ts';

/** Une ligne de la feuille : un texte à lire, ou un blanc à remplir à la main. */
interface LigneDeFeuille {
  readonly texte: string;
  readonly sources: readonly Source[];
  /** Vrai si la ligne se termine par un blanc. */
  readonly aRemplir: boolean;
}

/** Une partie de la feuille. */
export interface BlocDeFeuille {
  readonly id: string;
  readonly titre: string;
  readonly lignes: readonly LigneDeFeuille[];
}

/** Les faits qu’une condition nomme. */
type Condition = Parameters<typeof remplie>[0];

/** Une ligne, et ce qui la fait paraître. */
export interface Ligne extends LigneDeFeuille {
  /** L’une de ces situations suffit ; aucune, la ligne paraît toujours. */
  readonly si: readonly Condition[];
  /** Ce qui la rend inutile pour tous les outils. */
  readonly sauf?: Condition;
}

/** Une ligne de la feuille, avec ses sources ; elle ne se lit que si l’une des situations est la sienne. */
export function ligne(
  texte: string,
  sources: readonly Source[],
  reste: { si?: readonly Condition[]; sauf?: Condition; aRemplir?: boolean } = {},
): Ligne {
  return { texte, sources, si: [], aRemplir: false, ...reste };
}

/** Les lignes qu’au moins un outil demande. */
export function suivantes(lignes: readonly Ligne[], cas: readonly Faits[]): readonly Ligne[] {
  return lignes.filter(({ si, sauf }) => {
    const demandee =
      si.length === 0 || si.some((condition) => cas.some((faits) => remplie(condition, faits)));
    const inutile =
      sauf !== undefined && cas.length > 0 && cas.every((faits) => remplie(sauf, faits));
    return demandee && !inutile;
  });
}

/** Une partie, faite de ses lignes à lire. */
export function bloc(id: string, titre: string, lignes: readonly Ligne[]): BlocDeFeuille {
  return {
    id,
    titre,
    lignes: lignes.map(({ texte, sources, aRemplir }) => ({ texte, sources, aRemplir })),
  };
}
