import { expect, test } from 'vitest';
import { resoudre } from '../../../src/lib/emporter/ancres.ts';
import type { Plan } from '../../../src/lib/emporter/ancres.ts';

const plan: Plan = {
  site: 'https://exemple.fr',
  ancres: {
    '/preuve/': 'preuve',
    '/verifier/': 'verifier',
    '/code-du-travail/L1222-4/': 'code-du-travail--L1222-4',
  },
};
const connus = new Set(['preuve--p3', 'partager']);
const mener = (lien: string, depuis = '/preuve/') =>
  resoudre(lien, depuis, plan, (identifiant) => connus.has(identifiant));

test.each([
  ['une page du fichier', '/preuve/', '#preuve'],
  ['un endroit d’une page du fichier', '/preuve/#p3', '#preuve--p3'],
  ['un endroit de la même page', '#p3', '#preuve--p3'],
  ['un endroit qu’un îlot nomme lui-même', '/verifier/#partager', '#partager'],
  [
    'un article de loi, rangé dans une page',
    '/code-du-travail/L1222-4/',
    '#code-du-travail--L1222-4',
  ],
  ['un outil proposé au questionnaire', '/verifier/#outil=video', '#outil=video'],
])('%s devient une ancre', (_, lien, attendu) => {
  expect(mener(lien)).toBe(attendu);
});

test.each([
  ['une page qui n’est pas dans le fichier', '/decisions/x/', 'https://exemple.fr/decisions/x/'],
  ['un endroit que le fichier n’a pas', '/preuve/#citer', 'https://exemple.fr/preuve/#citer'],
  ['un autre site', 'https://www.cnil.fr/a', 'https://www.cnil.fr/a'],
  ['une adresse de messagerie', 'mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
])('%s mène en ligne', (_, lien, attendu) => {
  expect(mener(lien)).toBe(attendu);
});

test('sous une base, les liens des pages et ceux des îlots mènent au même endroit', () => {
  const sous: Plan = { ...plan, site: 'https://exemple.fr/sous/chemin' };
  const ou = (lien: string) => resoudre(lien, '/preuve/', sous, () => false);
  expect(ou('/sous/chemin/preuve/')).toBe('#preuve');
  expect(ou('/preuve/')).toBe('#preuve');
  expect(ou('/sous/chemin/decisions/x/')).toBe('https://exemple.fr/sous/chemin/decisions/x/');
  expect(ou('/decisions/x/')).toBe('https://exemple.fr/sous/chemin/decisions/x/');
});
