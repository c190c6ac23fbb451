import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { enTexte } from '../../../src/lib/lettres/en-texte.ts';
import { enWord } from '../../../src/lib/lettres/en-word.ts';
import { nomDeFichier } from '../../../src/lib/lettres/nom-de-fichier.ts';
import { bloc } from '../../../src/lib/kit/blocs.ts';
import { modele } from '../../../src/lib/kit/modele.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import type { Genre } from '../../../src/lib/lettres/types.ts';

const lettreDe = (blocs: readonly (readonly [Genre, string])[], valeurs = {}) =>
  remplirModele(
    modele(
      'essai',
      blocs.map(([genre, texte]) => bloc(genre, texte)),
    ),
    valeurs,
  );

const lettre = lettreDe(
  [
    ['expediteur', '{{employeur}}\n{{adresse}}'],
    ['date', 'Le 1er mars'],
    ['objet', 'Objet : accès à mes données'],
    ['titre', 'Les faits'],
    ['paragraphe', 'Je demande :'],
    ['element', 'le but ;'],
    ['element', 'Adresse : {{adresse}}'],
    ['paragraphe', 'Merci.'],
    ['signature', 'Moi'],
    ['pieces', 'un\ndeux'],
  ],
  { employeur: 'Exemple SA', adresse: 'Tour L’Œuvre\n60200 Compiègne' },
);

/** Ce que vaut un attribut d’un document Word, en nombre ; `undefined` s’il n’y est pas. */
function nombre(xml: string, attribut: string): number | undefined {
  const trouve = new RegExp(` w:${attribut}="(\\d+)"`, 'u').exec(xml)?.[1];
  return trouve === undefined ? undefined : Number(trouve);
}

/** Les paragraphes du document Word : leurs réglages, et leur texte. */
async function paragraphesDe(affiche = false, ecrite: Parameters<typeof enWord>[0] = lettre) {
  const zip = await JSZip.loadAsync(await (await enWord(ecrite, affiche)).arrayBuffer());
  const lire = (nom: string) => zip.file(nom)?.async('string') ?? Promise.resolve('');
  const corps = await lire('word/document.xml');
  const brutes = await lire('docProps/core.xml');
  return {
    brutes,
    proprietes: [...brutes.matchAll(/<(\w+:\w+)>([^<]+)/gu)].map(([, nom, valeur]) => [
      nom,
      valeur,
    ]),
    styles: await lire('word/styles.xml'),
    feuille: corps.slice(corps.indexOf('<w:sectPr>')),
    paragraphes: [...corps.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, xml = '']) => ({
      style: /<w:pStyle w:val="(\w+)"/u.exec(xml)?.[1],
      tientAuSuivant: /<w:keepNext(?: w:val="true")?\/>/u.test(xml),
      tientEnsemble: /<w:keepLines(?: w:val="true")?\/>/u.test(xml),
      puce: xml.includes('<w:numPr>'),
      place: [nombre(xml, 'left') ?? 0, nombre(xml, 'before'), nombre(xml, 'after')],
      surligne: [...xml.matchAll(/<w:highlight[^>]*\/>.*?<w:t[^>]*>([^<]*)/gsu)].map(
        ([, dit]) => dit,
      ),
      texte: xml.replaceAll('<w:br/>', '\n').replaceAll(/<[^>]+>/gu, ''),
    })),
  };
}

describe('le document Word', () => {
  test('a un titre, une langue, des titres de niveau un et deux, et pas d’auteur', async () => {
    const { proprietes, styles, paragraphes } = await paragraphesDe();
    expect(proprietes).toEqual([
      ['dc:title', 'Accès à mes données'],
      ['dc:language', 'fr-FR'],
    ]);
    expect(styles).toContain('w:val="fr-FR"');
    const parStyle = Object.fromEntries(paragraphes.map(({ style, texte }) => [style, texte]));
    expect(parStyle['Heading1']).toBe('Objet : accès à mes données');
    expect(parStyle['Heading2']).toBe('Les faits');
  });

  test('ne sépare pas d’une page un titre, ce qui annonce une liste, et ce qui précède la signature', async () => {
    const { paragraphes } = await paragraphesDe();
    expect(paragraphes.filter((un) => un.tientAuSuivant).map(({ texte }) => texte)).toEqual([
      'Le 1er mars',
      'Objet : accès à mes données',
      'Les faits',
      'Je demande :',
      'Merci.',
      'Pièces jointes\u00a0:',
      'un',
    ]);
  });

  test('ne porte rien que XML refuse : Word n’ouvrirait pas un texte copié d’un PDF ou d’une présentation', async () => {
    const colle = 'La sur\ufffeveillance\u000b\u0001\uffff\ud800 du 👩‍👩‍👧\tposte';
    const ecrite = lettreDe(
      [
        ['objet', 'Objet : {{employeur}}'],
        ['paragraphe', '{{adresse}}'],
      ],
      { employeur: colle, adresse: `${colle}\n${colle}` },
    );
    const zip = await JSZip.loadAsync(await (await enWord(ecrite)).arrayBuffer());
    for (const nom of ['word/document.xml', 'docProps/core.xml']) {
      const xml = (await zip.file(nom)?.async('string')) ?? '';
      expect(xml, nom).toContain('La surveillance du 👩‍👩‍👧\tposte');
      expect(xml, nom).not.toMatch(
        /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u,
      );
    }
  });

  test('garde une réponse de plusieurs lignes dans son paragraphe ou son élément', async () => {
    const textes = (await paragraphesDe()).paragraphes.map(({ texte }) => texte);
    expect(textes).toContain('Exemple SA\nTour L’Œuvre\n60200 Compiègne');
    expect(textes).toContain('Adresse : Tour L’Œuvre\n60200 Compiègne');
  });

  test('chaque passage a sa place : le retrait, l’espace avant, l’espace après, en vingtièmes de point', async () => {
    const ecrite = lettreDe([
      ['expediteur', 'Moi'],
      ['destinataire', 'Vous'],
      ['date', 'Le 1er mars'],
      ['objet', 'Objet : essai'],
      ['titre', 'Titre'],
      ['paragraphe', 'Dit.'],
      ['element', 'un'],
      ['element', 'deux'],
      ['signature', 'Signé'],
      ['pieces', 'a\nb'],
    ]);
    const { paragraphes } = await paragraphesDe(false, ecrite);
    const retrait = 4819;
    expect(paragraphes.map(({ texte, place }) => [texte, ...place])).toEqual([
      ['Moi', 0, undefined, 0],
      ['Vous', retrait, 240, 0],
      ['Le 1er mars', retrait, 360, 480],
      ['Objet : essai', 0, undefined, 280],
      ['Titre', 0, 280, 120],
      ['Dit.', 0, undefined, 180],
      ['un', 0, undefined, 60],
      ['deux', 0, undefined, 180],
      ['Signé', retrait, 480, undefined],
      ['Pièces jointes\u00a0:', 0, 480, undefined],
      ['a', 0, undefined, 0],
      ['b', 0, undefined, 180],
    ]);
    expect(paragraphes.filter(({ puce }) => puce).map(({ texte }) => texte)).toEqual([
      'un',
      'deux',
      'a',
      'b',
    ]);
    // « Pièces jointes » tient en une ligne.
    const separables = paragraphes.filter(({ tientEnsemble }) => !tientEnsemble);
    expect(separables.map(({ texte }) => texte)).toEqual(['Pièces jointes\u00a0:']);
  });

  test('est une page A4, en Arial noir, ses titres gras, ses lignes un peu ouvertes', async () => {
    const { feuille, styles } = await paragraphesDe();
    expect([nombre(feuille, 'w'), nombre(feuille, 'h')]).toEqual([11907, 16839]);
    for (const bord of ['top', 'bottom']) expect(nombre(feuille, bord), bord).toBe(1247);
    for (const bord of ['left', 'right']) expect(nombre(feuille, bord), bord).toBe(1304);
    const ordinaire = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(styles)?.[0] ?? '';
    expect(ordinaire).toContain('w:ascii="Arial"');
    expect(ordinaire).toContain('w:line="276" w:lineRule="auto"');
    const titre = (niveau: number) =>
      new RegExp(`<w:style [^>]*w:styleId="Heading${String(niveau)}".*?</w:style>`, 'su').exec(
        styles,
      )?.[0] ?? '';
    for (const [niveau, taille] of [
      [1, 22],
      [2, 24],
    ] as const) {
      expect(titre(niveau)).toMatch(/<w:b(?: w:val="true")?\/>/u);
      expect(titre(niveau)).toContain('w:ascii="Arial"');
      expect(titre(niveau)).toContain('<w:color w:val="000000"/>');
      expect(titre(niveau)).toContain(`<w:sz w:val="${String(taille)}"/>`);
    }
  });

  test('ce qui manque est surligné, et rien d’autre', async () => {
    const { paragraphes } = await paragraphesDe(
      false,
      lettreDe([['paragraphe', '{{employeur}}, à {{adresse}}.']], { adresse: 'Compiègne' }),
    );
    expect(paragraphes[0]?.surligne).toEqual(['[à compléter\u00a0: nom de l’entreprise]']);
    expect(paragraphes[0]?.texte).toBe('[à compléter\u00a0: nom de l’entreprise], à Compiègne.');
  });

  test.each<readonly [string, readonly (readonly [Genre, string])[], readonly string[]]>([
    [
      'ce qui se remplit à la main reste sous ce qui le demande',
      [
        ['paragraphe', 'Votre réponse.'],
        ['paragraphe', '……………'],
        ['paragraphe', 'Fin.'],
      ],
      ['Votre réponse.'],
    ],
    [
      'deux lignes à remplir ne se tiennent pas',
      [
        ['paragraphe', '……………'],
        ['paragraphe', '……………'],
      ],
      [],
    ],
    [
      'des points de suspension ne sont pas une ligne à remplir',
      [
        ['paragraphe', 'Dit.'],
        ['paragraphe', 'Et puis… rien.'],
      ],
      [],
    ],
    [
      'un dernier élément tient à la ligne à remplir qui le suit',
      [
        ['element', 'un'],
        ['paragraphe', '……………'],
      ],
      ['un'],
    ],
    ['une date qui finit le document est seule', [['date', 'Le 1er mars']], []],
    [
      'un deux-points n’annonce que par un paragraphe, et qu’une liste',
      [
        ['paragraphe', 'Ceci : '],
        ['element', 'un'],
        ['paragraphe', 'Cela :'],
        ['paragraphe', 'Non.'],
        ['expediteur', 'Moi :'],
        ['element', 'deux'],
        ['paragraphe', 'Sans annonce.'],
        ['element', 'trois'],
      ],
      ['Ceci : '],
    ],
  ])('%s', async (_, blocs, tenus) => {
    const { paragraphes } = await paragraphesDe(false, lettreDe(blocs));
    expect(paragraphes.filter((un) => un.tientAuSuivant).map(({ texte }) => texte)).toEqual(tenus);
  });

  test('deux suites de pièces jointes n’ont qu’une annonce', async () => {
    const { paragraphes } = await paragraphesDe(
      false,
      lettreDe([
        ['pieces', 'a'],
        ['pieces', 'b'],
      ]),
    );
    expect(paragraphes.map(({ texte }) => texte)).toEqual(['Pièces jointes\u00a0:', 'a', 'b']);
  });

  test.each<readonly [readonly (readonly [Genre, string])[], string]>([
    [[['objet', 'Objet  :  accès']], 'Accès'],
    [[['objet', 'Objet: accès']], 'Accès'],
    [
      [
        ['titre', 'note de service'],
        ['paragraphe', 'Dit.'],
      ],
      'Note de service',
    ],
    [[['objet', 'Votre objet : accès']], 'Votre objet : accès'],
    [[['paragraphe', 'Dit.']], 'Document'],
    [[['objet', 'Objet : <A> & B']], '&lt;A&gt; &amp; B'],
  ])('%j se titre « %s »', async (blocs, titre) => {
    const { brutes } = await paragraphesDe(false, lettreDe(blocs));
    expect(/<dc:title>(.*)<\/dc:title>/u.exec(brutes)?.[1]).toBe(titre);
  });

  test('une affiche est écrite plus gros', async () => {
    const taille = ({ styles }: { styles: string }) =>
      Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/su.exec(styles)?.[1]);
    expect(taille(await paragraphesDe(true))).toBe(32);
    expect(taille(await paragraphesDe())).toBe(22);
  });
});

test('le texte copié est celui-ci, à la ligne près', () => {
  expect(enTexte(lettre)).toBe(
    `Exemple SA
Tour L’Œuvre
60200 Compiègne

Le 1er mars

Objet : accès à mes données

Les faits

Je demande :

- le but ;
- Adresse : Tour L’Œuvre
  60200 Compiègne

Merci.

Moi

Pièces jointes\u00a0:
- un
- deux
`,
  );
});

test('un élément fait d’un seul champ : chaque ligne tapée en fait un', () => {
  const { passages } = lettreDe([['element', '{{donnees}}']], { donnees: 'appels\nnotes' });
  expect(enTexte({ passages })).toBe('- appels\n- notes\n');
});

test('le nom d’un fichier ne dit rien, sauf si on le demande', () => {
  expect(nomDeFichier('plainte-a-la-cnil', false)).toBe('document');
  expect(nomDeFichier('plainte-a-la-cnil', true)).toBe('plainte-a-la-cnil');
});
