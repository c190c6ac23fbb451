import { expect, test } from 'vitest';
import { mentions } from '../../../src/lib/kit/mentions.ts';
import { colonnes } from '../../../src/lib/kit/registre.ts';
import { blancs } from '../../../src/lib/lettres/segments.ts';

test('chaque demande de l’article 13 a sa mention', () => {
  expect(mentions.filter(({ sources }) => sources.includes('rgpd-13')).map(({ id }) => id)).toEqual(
    [
      'but',
      'base',
      'retrait',
      'destinataires',
      'transferts',
      'duree',
      'obligatoire',
      'automatisee',
      'responsable',
      'delegue',
      'droits',
      'reclamation',
    ],
  );
});

test('le Code du travail ajoute l’outil, l’usage disciplinaire et l’évaluation', () => {
  const par = (source: string) =>
    mentions.filter(({ sources }) => sources.some((une) => une === source)).map(({ id }) => id);
  expect(par('L1222-4')).toEqual(['dispositif', 'sanction']);
  expect(par('L1222-3')).toEqual(['evaluation']);
});

test('chaque phrase de la notice cite au moins un texte', () => {
  const blocs = mentions.flatMap(({ blocs, panneau = [] }) => [...blocs, ...panneau]);
  expect(blocs.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('le panneau dit qui, pourquoi, sur quelle base, combien de temps et les droits', () => {
  expect(mentions.filter(({ panneau }) => panneau !== undefined).map(({ id }) => id)).toEqual([
    'dispositif',
    'but',
    'base',
    'duree',
    'responsable',
    'droits',
    'reclamation',
  ]);
});

test('ce que le registre dit du responsable, des buts et des destinataires, la note le dit aussi', () => {
  const lettresDites = new Set(['a', 'b', 'd', 'e', 'f']);
  const duRegistre = colonnes
    .filter(({ lettre = '' }) => lettresDites.has(lettre))
    .flatMap(({ contenu }) => contenu.flatMap(({ texte }) => blancs(texte)));
  const deLaNote = new Set(
    mentions.flatMap((mention) => mention.blocs.flatMap(({ texte }) => blancs(texte))),
  );
  expect(duRegistre.length).toBeGreaterThan(8);
  expect(duRegistre.filter((champ) => !deLaNote.has(champ))).toEqual([]);
});
