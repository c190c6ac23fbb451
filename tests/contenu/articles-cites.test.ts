/**
 * Un article du Code du travail que nos pages nomment est au registre : sa version est tenue, sa page existe.
 * Ce qui porte la forme d’un tel numéro sans en être un dit pourquoi.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../src/lib/droit/sources.ts';

/** Un autre code, ou l’ancienne numérotation : le numéro, et d’où il vient. */
const ailleurs: ReadonlyMap<string, string> = new Map([
  ['L120-2', 'ancien numéro, devenu L1121-1'],
  ['L121-8', 'ancien numéro, devenu L1222-4'],
  ['L122-33', 'ancien numéro, règlement intérieur'],
  ['L122-35', 'ancien numéro, règlement intérieur'],
  ['L124-12', 'Code de l’éducation'],
  ['L223-1', 'Code de la sécurité intérieure, ancien'],
  ['L2323-32', 'ancien numéro, devenu L2312-38'],
  ['L252-1', 'Code de la sécurité intérieure'],
  ['L252-5', 'Code de la sécurité intérieure'],
  ['L253-4', 'Code de la sécurité intérieure'],
  ['L254-1', 'Code de la sécurité intérieure'],
  ['L411-2', 'Code des relations entre le public et l’administration'],
  ['L432-2-1', 'ancien numéro, devenu L2312-38'],
  ['L442-6', 'Code du travail applicable à Mayotte'],
  ['L532-2', 'Code général de la fonction publique'],
  ['L532-4', 'Code général de la fonction publique'],
  ['L6211-1', 'Code de la santé publique'],
  ['R251-1', 'Code de la sécurité intérieure'],
  ['R421-1', 'Code de justice administrative'],
  ['R421-2', 'Code de justice administrative'],
  ['R421-5', 'Code de justice administrative'],
  ['R625-10', 'Code pénal'],
]);

/** « L. 1222-4 », « L1222-4 », « D. 1234-8 » ; jamais une référence de dossier ni un pourvoi. */
const ARTICLE = /(?<![\p{L}\d])([LRD])\.?\s?(\d{3,4}(?:-\d+)+)(?![\d/])/gu;

const ecrits = [
  ...readdirSync('src/content', { recursive: true, encoding: 'utf8' })
    // Une règle de relecture nomme exprès les anciens numéros : c’est ce qu’elle cherche.
    .filter((nom) => /\/[^/]+\.mdx?$/.test(nom) && !nom.startsWith('relecture/'))
    .map((nom) => `src/content/${nom}`),
  ...['src/components', 'src/pages', 'src/lib/droit', 'src/lib/kit', 'src/lib/demarche'].flatMap(
    (dossier) =>
      readdirSync(dossier, { recursive: true, encoding: 'utf8' })
        .filter((nom) => /\.(?:ts|astro|svelte)$/.test(nom))
        .map((nom) => `${dossier}/${nom}`),
  ),
];

/** Sans les commentaires d’un fichier de code : ils ne se publient pas. */
const publie = (nom: string) => {
  const texte = readFileSync(nom, 'utf8');
  return /\.mdx?$/.test(nom)
    ? texte
    : texte.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
};

const cites = ecrits.flatMap((nom) =>
  [...publie(nom).matchAll(ARTICLE)].map(([, lettre = '', suite = '']) => ({
    nom,
    numero: `${lettre}${suite}`,
  })),
);

test('chaque article du Code du travail que nous nommons est au registre', () => {
  expect(new Set(cites.map(({ numero }) => numero)).size).toBeGreaterThan(150);
  const inconnus = cites.filter(
    ({ numero }) => !(numero in articlesDuCodeDuTravail) && !ailleurs.has(numero),
  );
  expect(inconnus).toEqual([]);
});

test('ce qui vient d’ailleurs est encore cité, et n’est pas au registre', () => {
  const encore = new Set(cites.map(({ numero }) => numero));
  expect([...ailleurs.keys()].filter((numero) => !encore.has(numero))).toEqual([]);
  expect([...ailleurs.keys()].filter((numero) => numero in articlesDuCodeDuTravail)).toEqual([]);
});

test('un ancien numéro se dit ancien, ou dit ce qu’il est devenu', () => {
  const anciens = [...ailleurs].filter(([, pourquoi]) => pourquoi.startsWith('ancien'));
  expect(anciens.length).toBeGreaterThan(4);
  for (const [numero] of anciens)
    for (const nom of new Set(cites.filter((cite) => cite.numero === numero).map((c) => c.nom)))
      expect(publie(nom), nom).toMatch(
        new RegExp(`ancien ${numero}|${numero} \\((?:ancien|devenu)`),
      );
});
