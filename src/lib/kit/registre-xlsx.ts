import ecrireClasseur from 'write-excel-file/universal';
import type { Valeurs } from '../lettres/types.ts';
import { impressionDuRegistre } from './impression-du-registre.ts';
import { ligneDeRegistre } from './registre.ts';

/** La largeur d’une colonne, en caractères, et la hauteur d’une ligne de texte, en points. */
const LARGEUR = 20;
const HAUTEUR = 15;

const FEUILLE = 'Registre';

/** Un tableur ne calcule pas la hauteur d’une ligne à l’ouverture : elle est écrite dans le fichier. */
function hauteurDe(cases: readonly string[]): number {
  const lignesDe = (texte: string) =>
    texte
      .split('\n')
      .reduce((somme, ligne) => somme + Math.max(1, Math.ceil(ligne.length / (LARGEUR - 3))), 0);
  return HAUTEUR * Math.max(1, ...cases.map(lignesDe)) + 4;
}

/**
 * La ligne de registre en classeur : une feuille, des cases de texte, les intitulés figés, à imprimer en
 * paysage sur deux feuilles de large.
 */
export function registreEnClasseur(valeurs: Valeurs): Promise<Blob> {
  const ecrire = (cases: readonly string[], gras: boolean) => {
    const height = hauteurDe(cases);
    return cases.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      height,
      ...(gras && { fontWeight: 'bold' as const, backgroundColor: '#EEEEEE' }),
    }));
  };
  const [titres, cases] = ligneDeRegistre(valeurs);
  return ecrireClasseur(
    [ecrire(titres, true), ecrire(cases, false)],
    {
      sheet: FEUILLE,
      columns: titres.map(() => ({ width: LARGEUR })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { fontFamily: 'Arial', fontSize: 10, features: [impressionDuRegistre(FEUILLE)] },
  ).toBlob();
}
