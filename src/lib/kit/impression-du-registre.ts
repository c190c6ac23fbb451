import type { Feature } from 'write-excel-file/universal';

/** Le nombre de feuilles A4, côte à côte, où tiennent les colonnes : sur une seule, le texte aurait trois points. */
const FEUILLES = 2;

/** Remplace un morceau du classeur que la bibliothèque doit y avoir écrit. */
function remplacer(xml: string, cherche: string, remplace: string): string {
  if (!xml.includes(cherche))
    throw new Error(
      `Le classeur n’a plus « ${cherche} » : corriger src/lib/kit/impression-du-registre.ts.`,
    );
  return xml.replace(cherche, () => remplace);
}

/**
 * L’impression d’un classeur : ses colonnes sur deux feuilles au plus, sa première ligne et sa première colonne
 * répétées sur chacune.
 *
 * @param feuille le nom de la feuille, sans espace.
 */
export function impressionDuRegistre<Contenu>(feuille: string): Feature<Contenu> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => {
            const ajuste = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`;
            return remplacer(
              remplacer(xml, '<sheetViews>', ajuste),
              '<pageSetup ',
              `<pageSetup fitToWidth="${String(FEUILLES)}" fitToHeight="0" `,
            ).replace(
              /<pageMargins [^>]*>/u,
              '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            remplacer(
              xml,
              '<definedNames/>',
              `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${feuille}!$A:$A,${feuille}!$1:$1</definedName></definedNames>`,
            ),
        },
      },
    },
  };
}
