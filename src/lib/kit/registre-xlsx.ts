import ecrireClasseur from 'write-excel-file/universal';
import type { Valeurs } from '../lettres/types.ts';
import { impressionDuRegistre } from './impression-du-registre.ts';
import { ligneDeRegistre } from './registre.ts';

/** Les largeurs d’une colonne, en caractères : la première où le texte tient. Un tableur n’en a pas de plus large que 255. */
const LARGEURS = [20, 40, 80, 160, 255] as const;

/** La hauteur d’une ligne de texte, et la plus haute rangée qu’Excel admette, en points. */
const HAUTEUR = 15;
const AU_PLUS_HAUT = 409;

const FEUILLE = 'Registre';

/** La hauteur d’un texte dans une colonne de cette largeur. */
function hauteurDe(texte: string, largeur: number): number {
  const lignes = texte
    .split('\n')
    .reduce((somme, ligne) => somme + Math.max(1, Math.ceil(ligne.length / (largeur - 3))), 0);
  return HAUTEUR * lignes + 4;
}

/** Une colonne s’élargit plutôt que de faire une rangée plus haute qu’Excel ne l’admet : le texte y serait coupé. */
const largeurDe = (texte: string): number =>
  LARGEURS.find((largeur) => hauteurDe(texte, largeur) <= AU_PLUS_HAUT) ?? LARGEURS[4];

/**
 * La ligne de registre en classeur : une feuille, des cases de texte, les intitulés figés, à imprimer en
 * paysage sur deux feuilles de large.
 */
export function registreEnClasseur(valeurs: Valeurs): Promise<Blob> {
  const [titres, cases] = ligneDeRegistre(valeurs);
  const largeurs = cases.map(largeurDe);
  // Un tableur ne calcule pas la hauteur d’une rangée à l’ouverture : elle est écrite dans le fichier.
  const ecrire = (textes: readonly string[], gras: boolean) => {
    const hauteurs = textes.map((texte, rang) => hauteurDe(texte, largeurs[rang] ?? LARGEURS[0]));
    const height = Math.min(AU_PLUS_HAUT, Math.max(...hauteurs));
    return textes.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      height,
      ...(gras && { fontWeight: 'bold' as const, backgroundColor: '#EEEEEE' }),
    }));
  };
  return ecrireClasseur(
    [ecrire(titres, true), ecrire(cases, false)],
    {
      sheet: FEUILLE,
      columns: largeurs.map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { fontFamily: 'Arial', fontSize: 10, features: [impressionDuRegistre(FEUILLE)] },
  ).toBlob();
}
