import type { Force, Marque } from './types.ts';

/** Comment chaque force se dit, près de sa marque. */
export const forcesEnClair: Readonly<Record<Force, string>> = {
  faux: 'probablement inexact',
  'trop-certain': 'affirmé sans nuance',
  'a-preciser': 'à préciser',
};

const accorder = (nombre: number, un: string, plusieurs: string) =>
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

/** La relecture en texte brut, à garder ou à envoyer. */
export function enTexteBrut(marques: readonly Marque[], dire: (source: string) => string): string {
  const lignes = marques.map(
    ({ extrait, force, message, plutot, pourquoi, sources }, rang) =>
      `${String(rang + 1)}. « ${extrait} » (${forcesEnClair[force]})\n   ${message}\n   Plutôt : ${plutot}\n   Pourquoi : ${pourquoi}\n   Sources : ${sources.map(dire).join(' ; ')}`,
  );
  return [
    `Relecture par « À ma connaissance ». ${resumer(marques)}`,
    ...lignes,
    'Nous informons, nous ne conseillons pas. Une règle peut se tromper ; un silence ne vaut pas accord.',
  ].join('\n\n');
}
