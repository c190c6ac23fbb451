import { expect, test } from 'vitest';
import {
  numeroEnClair,
  referenceDeDecision,
  referenceDeLoi,
  referenceDeTexte,
} from '../../../src/lib/contenu/reference.ts';
import { decision, type Decision } from '../../../src/lib/contenu/schemas/decision.ts';
import { texte } from '../../../src/lib/contenu/schemas/texte.ts';

const arret: Decision = decision.parse({
  juridiction: 'Cass. soc.',
  date: '2025-01-22',
  numero: '22-15.793',
  nom: 'Télésecrétaires',
  portee: 'employeur-surveille-salarie',
  regime: 'actuel',
  confiance: 'haute',
  solution: 'Preuve admise.',
  articles: [],
  textes: [],
  faits: {},
  decide: { obligationsEnCause: [], obligationsRespectees: [] },
  utilisablePour: { dispositif: false, preuve: false, rupture: false },
  acceptable: {},
  strict: { preuve: false, rupture: false },
  sources: [
    { adresse: 'https://cabinet.example/commentaire', confirme: 'solution' },
    { adresse: 'https://juricaf.org/arret/X', confirme: 'en-tête' },
    { adresse: 'https://www.courdecassation.fr/decision/x', confirme: 'texte' },
  ],
});

test('imprime un numéro d’article comme les juristes', () => {
  expect(numeroEnClair('L1222-4')).toBe('L.\u00a01222-4');
});

test('un article du Code du travail mène à notre page', () => {
  expect(referenceDeLoi({ numero: 'L1222-4', plan: ['Exécution du contrat'] })).toEqual({
    libelle: 'C.\u00a0trav., art.\u00a0L.\u00a01222-4',
    adresse: '/code-du-travail/L1222-4/',
    statut: 'texte',
    detail: 'Exécution du contrat',
  });
});

test('une décision se cite par sa juridiction, sa date et son numéro', () => {
  const { libelle, statut, detail } = referenceDeDecision(arret);
  expect(libelle).toBe('Cass. soc., 22\u00a0janvier\u00a02025, n°\u00a022-15.793');
  expect([statut, detail]).toEqual(['arrêt isolé', 'Télésecrétaires']);
});

test('une décision mène à la source la plus officielle, sinon à un recueil, sinon à la première', () => {
  const [premiere, juricaf, cour] = arret.sources;
  const adresse = (sources: Decision['sources']) =>
    referenceDeDecision({ ...arret, sources }).adresse;
  expect(adresse(arret.sources)).toBe(cour?.adresse);
  expect(adresse(juricaf ? [premiere, juricaf] : [premiere])).toBe(juricaf?.adresse);
  expect(adresse([premiere])).toBe(premiere.adresse);
});

test.each([
  ['presse', 'presse'],
  ['recommandation', 'autorité'],
  ['lignes-directrices', 'autorité'],
  ['reglement-europeen', 'texte'],
])('une fiche « %s » a le statut « %s »', (type, statut) => {
  const fiche = texte.parse({
    titre: 'Titre',
    auteur: 'Auteur',
    type,
    adresse: 'https://exemple.fr/',
    luLe: '2026-11-23',
    verification: 'concordant',
    abrege: 'Abrégé',
    formes: [],
  });
  expect(referenceDeTexte('id', fiche)).toMatchObject({ adresse: '/textes/id/', statut });
});
