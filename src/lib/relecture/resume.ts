import type { Force, Marque } from './types.ts';

/** Comment chaque force se dit, près de sa marque. */
export const forcesEnClair: Readonly<Record<Force, string>> = {
  faux: 'probablement inexact',
  'trop-certain': 'affirmé sans nuance',
  'a-preciser': 'à préciser',
};

/** Un nombre et son nom, accordés ; zéro est au singulier. */
export const accorder = (nombre: number, un: string, plusieurs: string): string =>
  `${String(nombre)} ${nombre > 1 ? plusieurs : un}`;

/** « 3 points à revoir, 2 à préciser. » */
export function resumer(marques: readonly Marque[]): string {
  const aRevoir = marques.filter(({ force }) => force !== 'a-preciser').length;
  const aPreciser = marques.length - aRevoir;
  if (marques.length === 0)
    return 'Aucune de nos règles ne relève de passage. Cela ne dit pas que le texte est exact.';
  const parties = [
    ...(aRevoir > 0 ? [accorder(aRevoir, 'point à revoir', 'points à revoir')] : []),
    ...(aPreciser > 0
      ? [
          aRevoir > 0
            ? `${String(aPreciser)} à préciser`
            : accorder(aPreciser, 'point à préciser', 'points à préciser'),
        ]
      : []),
  ];
  return `${parties.join(', ')}.`;
}
