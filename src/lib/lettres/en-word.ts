import {
  AlignmentType,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { IParagraphOptions } from 'docx';
import { pourXml } from './pour-xml.ts';
import { proprietesDeWord } from './proprietes-word.ts';
import type { Lettre, Passage } from './remplir.ts';
import type { Segment } from './segments.ts';

const point = 20;
const centimetre = 567;

/** L’allure de chaque passage, en réglages de paragraphe. */
const allures: Readonly<Record<Passage['genre'], IParagraphOptions>> = {
  expediteur: { spacing: { after: 0 } },
  destinataire: { indent: { left: 8.5 * centimetre }, spacing: { before: 12 * point, after: 0 } },
  date: { indent: { left: 8.5 * centimetre }, spacing: { before: 18 * point, after: 24 * point } },
  objet: { heading: HeadingLevel.HEADING_1, spacing: { after: 14 * point } },
  titre: { heading: HeadingLevel.HEADING_2, spacing: { before: 14 * point, after: 6 * point } },
  paragraphe: { alignment: AlignmentType.LEFT, spacing: { after: 9 * point } },
  element: { bullet: { level: 0 }, spacing: { after: 3 * point } },
  signature: { indent: { left: 8.5 * centimetre }, spacing: { before: 24 * point } },
  pieces: { bullet: { level: 0 }, spacing: { after: 0 } },
};

/** Ce qu’il faut savoir de la place d’un paragraphe pour qu’une page ne le sépare pas de ce qu’il annonce. */
interface Place {
  readonly genre: Passage['genre'];
  /** Le genre du paragraphe qui suit ; `undefined` à la fin. */
  readonly suivant: Passage['genre'] | undefined;
  /** Vrai si ce qui suit se remplit à la main : cela reste sous ce qui le demande. */
  readonly puisALaMain?: boolean;
  /** Vrai si le texte finit par un deux-points. */
  readonly annonce?: boolean;
}

const texteDe = (passage: Passage | undefined): string =>
  (passage?.lignes ?? [])
    .flat()
    .map(({ texte }) => texte)
    .join('');
const aLaMain = /…{5}/u;

/** Un titre, une date, ce qui annonce une liste : la page ne les laisse pas seuls en bas. */
function tientAuSuivant({ genre, suivant, puisALaMain = false, annonce = false }: Place): boolean {
  if (puisALaMain) return true;
  if (genre === 'titre' || genre === 'objet' || genre === 'date') return suivant !== undefined;
  if (genre === 'pieces') return suivant === 'pieces';
  return (annonce && genre === 'paragraphe' && suivant === 'element') || suivant === 'signature';
}

/** Les bouts d’une ligne ; une fin de ligne y reste dans le même paragraphe. */
function bouts(lignes: readonly (readonly Segment[])[]): readonly TextRun[] {
  return lignes.flatMap((ligne, rangDeLigne) =>
    ligne.flatMap(({ texte, manque }, rangDeSegment) =>
      texte.split('\n').map((bout, rang) => {
        const aLaLigne = rang > 0 || (rangDeLigne > 0 && rangDeSegment === 0);
        return new TextRun({
          text: pourXml(bout),
          ...(aLaLigne && { break: 1 }),
          ...(manque && { highlight: 'yellow' as const }),
        });
      }),
    ),
  );
}

function paragraphe(lignes: readonly (readonly Segment[])[], place: Place): Paragraph {
  const { genre, suivant } = place;
  const finDeListe = (genre === 'element' || genre === 'pieces') && suivant !== genre;
  return new Paragraph({
    ...allures[genre],
    ...(finDeListe && { spacing: { after: 9 * point } }),
    keepLines: true,
    keepNext: tientAuSuivant(place),
    children: bouts(lignes),
  });
}

function paragraphes(
  passage: Passage,
  rang: number,
  tous: readonly Passage[],
): readonly Paragraph[] {
  const { genre, lignes } = passage;
  const suivant = tous[rang + 1]?.genre;
  const puisALaMain = !aLaMain.test(texteDe(passage)) && aLaMain.test(texteDe(tous[rang + 1]));
  if (genre !== 'element' && genre !== 'pieces')
    return [
      paragraphe(lignes, {
        genre,
        suivant,
        puisALaMain,
        annonce: texteDe(passage).trimEnd().endsWith(':'),
      }),
    ];
  const suite = lignes.map((ligne, numero) =>
    paragraphe(
      [ligne],
      numero < lignes.length - 1 ? { genre, suivant: genre } : { genre, suivant, puisALaMain },
    ),
  );
  if (genre === 'element' || tous[rang - 1]?.genre === 'pieces') return suite;
  const annonce = new Paragraph({
    spacing: { before: 24 * point },
    keepNext: true,
    children: [new TextRun({ text: 'Pièces jointes\u00a0:' })],
  });
  return [annonce, ...suite];
}

/** Le titre que les programmes lisent : l’objet, sans le mot « Objet ». */
function titreDe(passages: readonly Passage[]): string {
  const objet = passages.find(({ genre }) => genre === 'objet' || genre === 'titre');
  const nu = texteDe(objet).replace(/^Objet\s*:\s*/u, '');
  return nu === '' ? 'Document' : nu.charAt(0).toLocaleUpperCase('fr') + nu.slice(1);
}

const titreSobre = (size: number) => ({
  run: { font: 'Arial', size, bold: true, color: '000000' },
});

/**
 * La lettre en document Word, page A4. Le document porte un titre et sa langue, aucun nom d’auteur.
 *
 * @param affiche vrai pour un texte à lire debout, sur un mur : les caractères y sont plus grands.
 */
export function enWord({ passages }: Pick<Lettre, 'passages'>, affiche = false): Promise<Blob> {
  const taille = affiche ? 32 : 22;
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: taille, language: { value: 'fr-FR' } },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: titreSobre(affiche ? 44 : taille),
        heading2: titreSobre(taille + 2),
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
  return Packer.toBlob(document, undefined, [proprietesDeWord(titreDe(passages))]);
}
