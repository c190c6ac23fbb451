import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Lettre, Passage } from './remplir.ts';
import type { Segment } from './segments.ts';

const point = 20;
const centimetre = 567;

/** L’allure de chaque passage, en réglages de paragraphe. */
const allures: Readonly<Record<Passage['genre'], IParagraphOptions>> = {
  expediteur: { spacing: { after: 0 } },
  destinataire: { indent: { left: 8.5 * centimetre }, spacing: { after: 0 } },
  date: { indent: { left: 8.5 * centimetre }, spacing: { before: 18 * point, after: 24 * point } },
  objet: { spacing: { after: 14 * point } },
  titre: { heading: HeadingLevel.HEADING_2, spacing: { before: 14 * point, after: 6 * point } },
  paragraphe: { alignment: AlignmentType.LEFT, spacing: { after: 9 * point } },
  element: { bullet: { level: 0 }, spacing: { after: 3 * point } },
  signature: { indent: { left: 8.5 * centimetre }, spacing: { before: 24 * point } },
  pieces: { bullet: { level: 0 }, spacing: { after: 0 } },
};

/** Les passages dont toutes les lignes sont en gras. */
const gras: readonly Passage['genre'][] = ['objet', 'titre'];

function paragraphe(genre: Passage['genre'], ligne: readonly Segment[]): Paragraph {
  return new Paragraph({
    ...allures[genre],
    children: ligne.map(
      ({ texte, manque }) =>
        new TextRun({
          text: texte,
          bold: gras.includes(genre),
          ...(manque && { highlight: 'yellow' as const }),
        }),
    ),
  });
}

function paragraphes({ genre, lignes }: Passage): readonly Paragraph[] {
  const suite = lignes.map((ligne) => paragraphe(genre, ligne));
  if (genre === 'destinataire') return [new Paragraph({}), ...suite];
  if (genre !== 'pieces') return suite;
  const titre = new TextRun({ text: 'Pièces jointes\u00a0:' });
  return [new Paragraph({ spacing: { before: 24 * point }, children: [titre] }), ...suite];
}

/** La lettre en document Word, page A4. Le document ne porte aucun nom d’auteur. */
export function enWord({ passages }: Pick<Lettre, 'passages'>): Promise<Blob> {
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'fr-FR' } },
          paragraph: { spacing: { line: 276 } },
        },
        heading2: { run: { font: 'Arial', size: 24, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * centimetre, height: 29.7 * centimetre },
            margin: {
              top: 2.2 * centimetre,
              bottom: 2.2 * centimetre,
              left: 2.3 * centimetre,
              right: 2.3 * centimetre,
            },
          },
        },
        children: passages.flatMap(paragraphes),
      },
    ],
  });
  return Packer.toBlob(document);
}
