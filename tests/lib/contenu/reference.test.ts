import { expect, test } from 'vitest';
import {
  numeroEnClair,
  referenceDeDecision,
  referenceDeLoi,
  referenceDeTexte,
} from '../../../src/lib/contenu/reference.ts';
import { verifications } from '../../../src/lib/contenu/verification.ts';
import { decision, type Decision } from '../../../src/lib/schemas/decision.ts';
import { texte } from '../../../src/lib/schemas/texte.ts';

const arret: Decision = decision.parse({
  juridiction: 'Cass. soc.',
  date: '2025-01-22',
  publieLe: '2026-11-24',
  numero: '22-15.793',
  nom: 'Télésecrétaires',
  portee: 'employeur-surveille-salarie',
  regime: 'actuel',
  lecture: { niveau: 'copie-lue', ou: ['Juricaf'], le: '2026-11-23' },
  niveau: 'cassation',
  publication: 'inedit',
  suite: 'definitif',
  motsCles: [],
  question: 'La preuve est-elle recevable ?',
  change: 'La preuve illicite est admise.',
  neChangePas: 'L’outil reste irrégulier.',
  solution: 'Preuve admise.',
  articles: [],
  textes: [],
  faits: {},
  decide: { obligationsEnCause: [], obligationsRespectees: [] },
  utilisablePour: { dispositif: false, preuve: false, rupture: false },
  acceptable: {},
  strict: { preuve: false, rupture: false },
  sources: [{ adresse: 'https://juricaf.org/arret/X', confirme: 'en-tête' }],
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
  const { libelle, adresse, statut, detail } = referenceDeDecision('cass-soc-2025', arret);
  expect(libelle).toBe('Cass. soc., 22\u00a0janvier\u00a02025, n°\u00a022-15.793');
  expect(adresse).toBe('/decisions/cass-soc-2025/');
  expect([statut, detail]).toEqual(['arrêt inédit', 'Télésecrétaires']);
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
    publieLe: '2026-11-24',
    luLe: '2026-11-23',
    verification: 'concordant',
    abrege: 'Abrégé',
    formes: [],
  });
  expect(referenceDeTexte('id', fiche)).toMatchObject({ adresse: '/textes/id/', statut });
});

test('les mots d’un texte sont composés : un îlot les affiche tels quels, et n’y coupe pas un numéro', () => {
  const fiche = texte.parse({
    titre: 'Code d’essai, article L. 532-2 : trois ans, n° 12',
    auteur: 'Auteur',
    type: 'code',
    adresse: 'https://exemple.fr/',
    publieLe: '2026-11-24',
    luLe: '2026-11-23',
    verification: 'concordant',
    abrege: 'CGFP, art. L. 532-2',
    formes: [],
  });
  expect(referenceDeTexte('id', fiche)).toMatchObject({
    libelle: 'CGFP, art.\u00a0L.\u00a0532-2',
    detail: 'Code d’essai, article\u00a0L.\u00a0532-2\u00a0: trois ans, n°\u00a012',
  });
});

test.each(['source-unique', 'non-verifie'] as const)(
  'une source « %s » porte sa réserve',
  (verification) => {
    const fiche = texte.parse({
      titre: 'Titre',
      auteur: 'Auteur',
      type: 'loi',
      adresse: 'https://exemple.fr/',
      publieLe: '2026-11-24',
      luLe: '2026-11-23',
      verification,
      abrege: 'Abrégé',
      formes: [],
    });
    expect(referenceDeTexte('id', fiche).reserve).toBe(verifications[verification]);
  },
);

test('une décision connue par un seul commentaire porte sa réserve, une décision lue n’en a pas', () => {
  const seule = { ...arret, lecture: { ...arret.lecture, niveau: 'source-unique' as const } };
  expect(referenceDeDecision('une', seule).reserve).toBe(verifications['source-unique']);
  expect(referenceDeDecision('une', arret)).not.toHaveProperty('reserve');
});
