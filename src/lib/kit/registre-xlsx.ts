import ecrireClasseur from 'write-excel-file/universal';
import type { Valeurs } from '../lettres/types.ts';
import { ligneDeRegistre } from './registre.ts';

/** La ligne de registre en classeur : une feuille, des cases de texte. */
export function registreEnClasseur(valeurs: Valeurs): Promise<Blob> {
  const [titres, cases] = ligneDeRegistre(valeurs);
  return ecrireClasseur(
    [
      titres.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true }) as const),
      cases.map((value) => ({ value, type: String, wrap: true }) as const),
    ],
    { sheet: 'Registre', columns: titres.map(() => ({ width: 32 })) },
  ).toBlob();
}
