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

/** Les paragraphes du document Word : leurs réglages, et leur texte. */
async function paragraphesDe(affiche = false) {
  const zip = await JSZip.loadAsync(await (await enWord(lettre, affiche)).arrayBuffer());
  const lire = (nom: string) => zip.file(nom)?.async('string') ?? Promise.resolve('');
  const corps = await lire('word/document.xml');
  return {
    proprietes: [...(await lire('docProps/core.xml')).matchAll(/<(\w+:\w+)>([^<]+)/gu)].map(
      ([, nom, valeur]) => [nom, valeur],
    ),
    styles: await lire('word/styles.xml'),
    paragraphes: [...corps.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, xml = '']) => ({
      style: /<w:pStyle w:val="(\w+)"/u.exec(xml)?.[1],
      tientAuSuivant: /<w:keepNext(?: w:val="true")?\/>/u.test(xml),
      apres: Number(/w:after="(\d+)"/u.exec(xml)?.[1] ?? 0),
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

  test('garde une réponse de plusieurs lignes dans son paragraphe ou son élément', async () => {
    const textes = (await paragraphesDe()).paragraphes.map(({ texte }) => texte);
    expect(textes).toContain('Exemple SA\nTour L’Œuvre\n60200 Compiègne');
    expect(textes).toContain('Adresse : Tour L’Œuvre\n60200 Compiègne');
  });

  test('laisse de l’air après une liste', async () => {
    const { paragraphes } = await paragraphesDe();
    const [premier, dernier] = paragraphes.filter(({ style }) => style === 'ListParagraph');
    expect(dernier?.apres).toBeGreaterThan((premier?.apres ?? 0) * 2);
  });

  test('une affiche est écrite plus gros', async () => {
    const taille = ({ styles }: { styles: string }) =>
      Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/su.exec(styles)?.[1]);
    expect(taille(await paragraphesDe(true))).toBeGreaterThan(taille(await paragraphesDe()) * 1.3);
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
