import { expect, test } from 'vitest';
import { aiguiller } from '../../../src/lib/hebergement/aiguiller.ts';

const fichiers = new Set([
  'index.html',
  '404.html',
  '_headers',
  'affaire-maif/index.html',
  'donnees/decisions.csv',
  'donnees/index.html',
  'é.txt',
]);

test.each([
  ['/', '/', 'index.html'],
  ['/affaire-maif/', '/', 'affaire-maif/index.html'],
  ['/donnees/decisions.csv', '/', 'donnees/decisions.csv'],
  ['/%C3%A9.txt', '/', 'é.txt'],
  ['/sous/chemin/', '/sous/chemin/', 'index.html'],
  ['/sous/chemin/affaire-maif/', '/sous/chemin/', 'affaire-maif/index.html'],
])('%s, servi sous %s, est %s', (adresse, base, fichier) => {
  expect(aiguiller(fichiers, adresse, base)).toEqual({ statut: 200, fichier });
});

test.each([
  ['/affaire-maif', '/', '/affaire-maif/'],
  ['/affaire-maif/index.html', '/', '/affaire-maif/'],
  ['/index.html', '/', '/'],
  ['/sous/chemin', '/sous/chemin/', '/sous/chemin/'],
  ['/sous/chemin/donnees', '/sous/chemin/', '/sous/chemin/donnees/'],
])('%s, servi sous %s, renvoie à %s', (adresse, base, vers) => {
  expect(aiguiller(fichiers, adresse, base)).toEqual({ statut: 308, vers });
});

test.each([
  ['/rien/', '/'],
  ['/rien', '/'],
  ['/rien/index.html', '/'],
  ['/_headers', '/'],
  ['/404.html', '/'],
  ['/affaire-maif/', '/sous/chemin/'],
  ['/%E0%A4%A', '/'],
  ['/../package.json', '/'],
  ['/affaire-maif//', '/'],
  ['//affaire-maif/', '/'],
  ['//affaire-maif', '/'],
  ['//ailleurs.example/index.html', '/'],
  ['/affaire-maif%2F', '/'],
  ['/affaire-maif%5c', '/'],
  ['/\\affaire-maif', '/'],
])('%s, servi sous %s, est introuvable', (adresse, base) => {
  expect(aiguiller(fichiers, adresse, base)).toEqual({ statut: 404, fichier: '404.html' });
});
