import { describe, expect, test } from 'vitest';
import { decision } from '../../../src/lib/schemas/decision.ts';
import { facettesDe, marquesDe } from '../../../src/lib/decisions/facettes.ts';
import { feuilleDeFiltres } from '../../../src/lib/decisions/feuille-de-filtres.ts';
import { lireFiches } from '../../aides/fiches.ts';

const decisions = lireFiches('decisions').map(({ entete }) => decision.parse(entete));
const facettes = facettesDe(decisions);
const options = facettes.flatMap((facette) => facette.options);

test('une décision porte la marque de son outil, de son degré, de son année et de ses issues', () => {
  expect(
    marquesDe({
      faits: { dispositif: 'video' },
      niveau: 'cassation',
      date: new Date('2023-03-08'),
      decide: {
        dispositif: 'irregulier',
        preuve: 'ecartee',
        rupture: 'nulle',
        obligationsEnCause: [],
        obligationsRespectees: [],
      },
    }),
  ).toEqual([
    'dispositif-video',
    'juridiction-cassation',
    'issue-outil-irregulier',
    'issue-preuve-ecartee',
    'issue-sanction-tombee',
    'annee-2023',
  ]);
});

test('une décision qui ne juge aucune des trois questions se trouve quand même', () => {
  const marques = marquesDe({
    faits: {},
    niveau: 'cassation',
    date: new Date('2023-03-08'),
    decide: { obligationsEnCause: [], obligationsRespectees: [] },
  });
  expect(marques).toContain('issue-rien-juge');
});

describe('sur les fiches', () => {
  test('chaque décision a au moins un choix dans chaque filtre', () => {
    for (const fiche of decisions) {
      const siennes = marquesDe(fiche);
      for (const { cle } of facettes) {
        expect(siennes.filter((marque) => marque.startsWith(`${cle}-`))).not.toEqual([]);
      }
    }
  });

  test('chaque choix annonce le nombre de décisions qu’il laisse, jamais zéro', () => {
    for (const { valeur, nombre } of options) {
      const retenues = decisions.filter((fiche) => marquesDe(fiche).includes(valeur));
      expect([valeur, nombre]).toEqual([valeur, retenues.length]);
      expect(nombre).toBeGreaterThan(0);
    }
  });

  test('chaque marque a son choix, et chaque valeur est unique', () => {
    const valeurs = options.map(({ valeur }) => valeur);
    expect(new Set(valeurs).size).toBe(valeurs.length);
    expect(new Set(decisions.flatMap(marquesDe))).toEqual(new Set(valeurs));
  });

  test('chaque choix a sa règle dans la feuille de style', () => {
    const regles = feuilleDeFiltres(facettes).split('\n');
    expect(regles).toHaveLength(options.length);
    options.forEach(({ valeur }, rang) => expect(regles[rang]).toContain(`[value="${valeur}"]`));
  });
});
