import { expect, test } from 'vitest';
import { ARTICLE_D_EXEMPLE } from '../../../src/lib/relecture/exemple.ts';
import { segmenter } from '../../../src/lib/relecture/segments.ts';
import { relecteurDuDisque } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const relecteur = relecteurDuDisque();

test.each([
  ['une paire de substitution avant', '😀😀 La CNIL a condamné la société.', 'CNIL a condamné'],
  [
    'des accents décomposés',
    'La CNIL a condamné la société.'.normalize('NFD'),
    'CNIL a condamné'.normalize('NFD'),
  ],
  [
    'une ligature et des espaces insécables',
    'Le\u00a0cœur : la CNIL a condamné.',
    'CNIL a condamné',
  ],
  ['un mot coupé d’un trait invisible', 'La CNIL a con\u00addamné hier.', 'CNIL a con\u00addamné'],
  ['des fins de ligne CRLF', 'Hier,\r\nla CNIL a\r\ncondamné la société.', 'CNIL a\r\ncondamné'],
  ['un mot coupé en fin de ligne', 'La CNIL a condam-\nné la société.', 'CNIL a condam-\nné'],
  ['une césure de traitement de texte', 'La CNIL a con\u00ad\ndamné.', 'CNIL a con\u00ad\ndamné'],
  ['un liant invisible', 'La CNIL a con\u2060damné hier.', 'CNIL a con\u2060damné'],
  ['un sigle à points', 'La C.N.I.L. a condamné la société.', 'C.N.I.L. a condamné'],
  ['un demi-émoji', '\ud800 La CNIL a condamné \udc00', 'CNIL a condamné'],
  ['une balise', 'La <b>CNIL</b> a condamné la société.', 'CNIL</b> a condamné'],
  ['des guillemets emboîtés', '« La CNIL “a condamné” la société », dit-il.', 'CNIL “a condamné'],
  ['l’écriture inclusive', 'Les employé·es, que la CNIL a condamné.', 'CNIL a condamné'],
])('les positions sont celles du texte donné : %s', (_, texte, extrait) => {
  const marques = relecteur.relire(texte);
  expect(marques.map((marque) => marque.extrait)).toEqual([extrait]);
  for (const { debut, fin } of marques) expect(texte.slice(debut, fin)).toBe(extrait);
  expect(
    segmenter(texte, marques)
      .map((segment) => segment.texte)
      .join(''),
  ).toBe(texte);
});

test('un trait d’union insécable, une ligature de PDF se lisent comme les autres', () => {
  const regles = (texte: string) => relecteur.relire(texte).map(({ regle }) => regle);
  for (const trait of ['-', '\u2010', '\u2011'])
    expect(regles(`Le conseil de prud${trait}hommes a relaxé la société.`)).toEqual([
      'relaxe-aux-prudhommes',
    ]);
  expect(regles('Il est interdit de ﬁlmer un salarié.')).toEqual(['interdit-absolu']);
});

test('une ligne coupée continue la phrase ; un titre, un point, une ligne vide la closent', () => {
  const extraits = (texte: string) => relecteur.relire(texte).map(({ extrait }) => extrait);
  expect(extraits('Le groupe a été\ncondamné par\nla CNIL hier.')).toEqual([
    'condamné par\nla CNIL',
  ]);
  // La ligne d’un PDF finit sur un article, une virgule ou une espace : la suivante la continue.
  expect(extraits('Le groupe a été condamné par la\nCNIL hier.')).toEqual([
    'condamné par la\nCNIL',
  ]);
  expect(extraits('Le groupe a été condamné, \nhier, par la \nCNIL.')).toHaveLength(1);
  for (const coupure of ['\n\n', '\r\n\r\n', '\n \n', '.\n'])
    expect(extraits(`Voici ce que dit la CNIL${coupure}condamné hier, il fait appel.`)).toEqual([]);
});

test('un guillemet oublié ne contamine pas le paragraphe suivant, quelle que soit la fin de ligne', () => {
  for (const coupure of ['\n\n', '\r\n\r\n'])
    expect(relecteur.relire(`« Un propos${coupure}La CNIL a condamné la société.`)).toMatchObject([
      { force: 'faux' },
    ]);
});

test('deux passages voisins d’une même règle n’en font qu’un, deux phrases en gardent deux', () => {
  const regles = (texte: string) =>
    relecteur.relire(texte).map(({ regle, extrait }) => `${regle} : ${extrait}`);
  expect(regles('La direction devra réunir le CHSCT et le comité d’entreprise.')).toEqual([
    'instance-perimee : CHSCT et le comité d’entreprise',
  ]);
  expect(regles('La direction saisit le CHSCT. Le comité d’entreprise attend.')).toHaveLength(2);
});

test('un reproche général s’efface devant un reproche précis de la même phrase', () => {
  const genres = (texte: string) => relecteur.relire(texte).map(({ genre }) => genre);
  expect(genres('Filmer ses salariés est interdit.')).toEqual(['absolu']);
  expect(genres('La CNIL a condamné la société, car filmer ses salariés est interdit.')).toEqual([
    'cnil-condamne',
  ]);
});

test('entre guillemets, le propos est dit rapporté ; rectifié ensuite, il n’est pas marqué', () => {
  const lire = (suite: string) =>
    relecteur.relire(`« Le CSE doit donner son accord », dit-elle. ${suite}`);
  const [marque] = lire('La direction n’a pas souhaité répondre.');
  expect(marque).toMatchObject({ regle: 'cse-accord', force: 'a-preciser' });
  expect(marque?.message).toMatch(/^Propos rapporté/);
  expect(lire('En réalité, il rend un avis.')).toEqual([]);
});

test('l’article d’exemple : ses erreurs sont marquées, le commentaire juste et la réponse ne le sont pas', () => {
  const extraits = relecteur.relire(ARTICLE_D_EXEMPLE).map(({ extrait }) => extrait);
  for (const faute of [
    'condamné pour avoir surveillé',
    'sans son consentement',
    'preuve était donc nulle',
  ])
    expect(
      extraits.some((extrait) => extrait.includes(faute)),
      faute,
    ).toBe(true);
  for (const juste of ['besoin de consentement', 'connus de tous'])
    expect(
      extraits.some((extrait) => extrait.includes(juste)),
      juste,
    ).toBe(false);
});
