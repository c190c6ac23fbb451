import { expect, test } from 'vitest';
import { liensRompus, mailler } from '../../../src/lib/liens/rompus.ts';

const page = (corps: string) => mailler(`<main>${corps}</main>`);
const fichiers = new Set(['/donnees/decisions.csv']);

const rompusDe = (corps: string) =>
  liensRompus(
    new Map([
      ['/', page(corps)],
      ['/regles/', page('<h2 id="preuve">La preuve</h2>')],
    ]),
    fichiers,
  ).map(({ lien, defaut }) => `${lien} : ${defaut}`);

test('une page, un fragment, un fichier et un autre site ne sont pas rompus', () => {
  const liens = [
    '/regles/',
    '/regles/#preuve',
    '/regles/#outil=video',
    '#ici',
    '/donnees/decisions.csv',
    'https://a.fr/b',
  ];
  const corps = liens.map((lien) => `<a href="${lien}">x</a>`).join('');
  expect(rompusDe(`<p id="ici">${corps}<a href="mailto:a@b.fr">x</a></p>`)).toEqual([]);
});

test.each([
  ['une page absente', '/nulle-part/', 'cette page n’existe pas'],
  ['une barre finale oubliée', '/regles', 'cette page n’existe pas'],
  ['un fragment absent', '/regles/#sanction', 'la page n’a pas d’endroit nommé « sanction »'],
])('%s', (_, lien, defaut) => {
  expect(rompusDe(`<a href="${lien}">x</a>`)).toEqual([`${lien} : ${defaut}`]);
});

test('une image et un formulaire comptent autant qu’un lien', () => {
  expect(rompusDe('<img src="/a.png"><form action="/b/"></form>')).toHaveLength(2);
});

test('sous une base, un lien qui l’oublie est rompu, et les autres se suivent', () => {
  const liens = ['/sous/chemin/regles/#preuve', '/sous/chemin/donnees/decisions.csv', '/regles/'];
  const corps = page(liens.map((lien) => `<a href="${lien}">x</a>`).join(''));
  const pages = new Map([
    ['/', corps],
    ['/regles/', page('<h2 id="preuve">La preuve</h2>')],
  ]);
  expect(liensRompus(pages, fichiers, '/sous/chemin/')).toEqual([
    { page: '/', lien: '/regles/', defaut: 'il n’est pas sous la base « /sous/chemin/ »' },
  ]);
});

test('le même lien rompu est dit de chaque page qui le porte ; une ancre, de la sienne seule', () => {
  const corps = '<a href="/absente/">x</a><a href="#ici">y</a>';
  const pages = new Map([
    ['/une/', page(`${corps}<p id="ici">z</p>`)],
    ['/deux/', page(corps)],
  ]);
  expect(liensRompus(pages, fichiers).map(({ page: ou, lien }) => `${ou} ${lien}`)).toEqual([
    '/une/ /absente/',
    '/deux/ /absente/',
    '/deux/ #ici',
  ]);
});

test('ni un script, ni une feuille, ni un commentaire n’a de liens', () => {
  const corps =
    '<script src="/a.js">"<a href=/b/>"</script><style>a::after { content: "<a href=/c/>" }</style><!-- <a href="/d/"> -->';
  expect(mailler(corps).liens).toEqual(['/a.js']);
});
