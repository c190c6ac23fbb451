import { expect, test } from 'vitest';
import { arbre, traits } from '../../../src/lib/images/dessiner-arbre.ts';
import { questions } from '../../../src/lib/images/trois-questions.ts';
import { ficheDe } from '../../aides/decisions.ts';

const mesures = { largeur: 400, tete: 50, etage: 100, noeud: 60 };
const affaires = ['cph-compiegne-2023-maif', 'cass-soc-2025-22-15793-telesecretaires'].map(ficheDe);
const reponses = questions.map(({ repondre }) => affaires.map(({ decide }) => repondre(decide)));

test('MAIF répond non, non, non ; l’arrêt de 2025 répond non, oui, oui', () => {
  expect(reponses.map((ligne) => ligne.map(({ sens }) => sens))).toEqual([
    ['non', 'non'],
    ['non', 'oui'],
    ['non', 'oui'],
  ]);
});

test('une décision qui ne tranche pas ne reçoit ni oui ni non', () => {
  const { decide } = ficheDe('ass-plen-2023-20-20648-abaque');
  expect(questions.map(({ repondre }) => repondre(decide).sens)).toEqual(
    Array(3).fill('non-tranche'),
  );
});

test('l’arbre a un tronc jusqu’à la première différence, puis une branche par affaire', () => {
  const { etages } = arbre(reponses, mesures);
  expect(etages.map(({ noeuds }) => noeuds.map(({ x }) => x))).toEqual([
    [200],
    [100, 300],
    [100, 300],
  ]);
});

test('des branches séparées ne se rejoignent pas, même si les réponses se ressemblent', () => {
  const [identiques = [], differentes = []] = reponses;
  const { etages } = arbre([differentes, identiques], mesures);
  expect(etages.map(({ noeuds }) => noeuds.length)).toEqual([2, 2]);
});

test('le tronc se partage en autant de traits que d’affaires', () => {
  const { etages } = arbre(reponses, mesures);
  const [tronc, branches] = etages;
  expect(traits(tronc?.noeuds ?? [], branches?.noeuds ?? [])).toHaveLength(2);
});
