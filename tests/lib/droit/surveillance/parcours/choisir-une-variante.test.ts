import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDemanderDAbord,
  mesures,
} from '../../../../../src/lib/droit/surveillance/parcours/choisir-une-variante.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/conclusions/conclure.ts';
import { questions } from '../../../../../src/lib/droit/surveillance/questions/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { statutsObligation } from '../../../../../src/lib/droit/surveillance/vocabulaire/statuts.ts';
import {
  alternatives,
  avec,
  comparer,
  questionsVariables,
  variantes,
} from '../../../../../src/lib/droit/surveillance/parcours/variantes.ts';
import { faitsTires } from '../../../../aides/dossiers.ts';

const sansInformation: Faits = {
  role: 'employeur',
  secteur: 'prive',
  dispositif: 'suivi-activite',
  etat: 'en-service',
  effectif: '50-et-plus',
  information: 'aucune',
  consultation: 'non',
  suite: 'licenciement',
};

describe('La question à poser d’abord', { timeout: 60_000 }, () => {
  test('ne propose que des questions sans réponse, qui tranchent une conclusion : l’outil d’abord, la plus large ensuite', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const utiles = aDemanderDAbord(variantes(faits));
        const rangs = utiles.map(({ fait, variantes: siennes }) => {
          const tranchees = new Set(
            siennes.flatMap(({ dispositif, preuve, rupture }) =>
              Object.entries({ dispositif, preuve, rupture })
                .filter(([, change]) => change !== undefined && change.apres !== 'sans-objet')
                .map(([quoi]) => quoi),
            ),
          );
          expect(tranchees.size).toBeGreaterThan(0);
          const juge = questions[fait].devantLeJuge === true ? 1 : 0;
          const outil = siennes.some(({ dispositif }) => dispositif?.avant === 'a-verifier');
          return juge * 100 + (outil ? 0 : 10) + 3 - tranchees.size;
        });
        expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
        for (const { fait, variantes: siennes } of utiles) {
          expect([undefined, 'inconnu', ['inconnu']]).toContainEqual(faits[fait]);
          expect(siennes.every((variante) => variante.fait === fait)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('quand tout est connu, il n’y a rien à demander', () => {
    const faits: Faits = { ...sansInformation, role: 'salarie' };
    const { questions: restantes } = conclure(faits);
    const connues = variantes(faits).filter(({ aPreciser }) => !aPreciser);
    expect(restantes.length).toBeGreaterThan(0);
    expect(aDemanderDAbord(connues)).toEqual([]);
  });
});

test('ce qui ne se sait que devant un juge n’est pas demandé d’abord', () => {
  const licencie: Faits = {
    role: 'salarie',
    dispositif: 'video',
    zones: ['son'],
    suite: 'licenciement',
    motif: 'professionnel',
  };
  const demandees = aDemanderDAbord(variantes(licencie)).map(({ fait }) => fait);
  expect(demandees).toContain('mise-en-balance');
  expect(demandees.indexOf('mise-en-balance')).toBe(demandees.length - 1);
  expect(demandees.length).toBeGreaterThan(1);
});

test('n’est pas demandée d’abord une question dont presque toutes les réponses mènent au même statut', () => {
  const agent: Faits = {
    role: 'agent-public',
    secteur: 'public',
    dispositif: 'messagerie-web',
    etat: 'en-service',
    information: 'aucune',
    suite: 'aucune',
  };
  const toutes = variantes(agent);
  const issues = toutes.flatMap(({ fait, dispositif }) =>
    fait === 'personnel' && dispositif !== undefined ? [dispositif.apres] : [],
  );
  expect(issues.length).toBeGreaterThan(3);
  expect(new Set(issues).size).toBe(1);
  const demandees = aDemanderDAbord(toutes);
  expect(demandees.map(({ fait }) => fait)).not.toContain('personnel');
  expect(demandees.length).toBeGreaterThan(1);
});

test('une réponse qui ferait seulement que la question ne se pose plus ne la tranche pas', () => {
  const ignore: Faits = {
    role: 'salarie',
    secteur: 'prive',
    dispositif: 'video',
    suite: 'inconnu',
  };
  const toutes = variantes(ignore);
  const touchent = toutes.filter(({ preuve }) => preuve?.apres === 'sans-objet');
  expect(touchent.map(({ fait }) => fait)).toContain('suite');
  expect(aDemanderDAbord(toutes).map(({ fait }) => fait)).not.toContain('suite');
});

describe('Les mesures d’un employeur', { timeout: 60_000 }, () => {
  test('informer par écrit et consulter réparent, et viennent avant le reste', () => {
    const proposees = mesures(variantes(sansInformation));
    const faits = proposees.map(({ fait }) => fait);
    expect(faits).toContain('information');
    expect(faits).toContain('consultation');
    const informer = proposees.find(({ fait }) => fait === 'information');
    expect(informer?.repare).toContain('information-individuelle');
  });

  test('réparer une obligation en aggravant une autre n’est pas proposé', () => {
    const variante = {
      fait: 'zones',
      avant: ['inconnu'],
      apres: ['domicile'],
      aPreciser: true,
      obligations: [{ id: 'proportionnalite', avant: 'a-verifier', apres: 'respectee' }],
    } as const;
    const aggravee = { id: 'vie-privee', avant: 'a-verifier', apres: 'manquement' } as const;
    expect(mesures([variante]).map(({ repare }) => repare)).toEqual([['proportionnalite']]);
    expect(mesures([{ ...variante, obligations: [...variante.obligations, aggravee] }])).toEqual(
      [],
    );
  });

  test('aucune mesure n’aggrave une obligation, ni ne change ce dont l’employeur ne décide pas', () => {
    const gravite = (statut: (typeof statutsObligation)[number]) =>
      -statutsObligation.indexOf(statut);
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const proposees = mesures(variantes(faits));
        for (const { fait, apres } of proposees) {
          expect(['suite', 'motif', 'soupcon', 'effectif', 'finalite', 'etat']).not.toContain(fait);
          const ecart = comparer(conclure(faits), conclure(avec(faits, fait, apres)));
          expect(ecart?.obligations.length).toBeGreaterThan(0);
          for (const { avant, apres: ensuite } of ecart?.obligations ?? [])
            expect(gravite(ensuite)).toBeLessThan(gravite(avant));
        }
        expect(new Set(proposees.map(({ fait }) => fait)).size).toBe(proposees.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Essayer une autre réponse', { timeout: 60_000 }, () => {
  test('reprendre sa propre réponse ne change rien', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        for (const fait of questionsVariables(faits)) {
          const actuelle = faits[fait];
          if (actuelle === undefined) continue;
          const reponses = typeof actuelle === 'string' ? [actuelle] : actuelle;
          expect(comparer(conclure(faits), conclure(avec(faits, fait, reponses)))).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });

  test('une autre réponse n’est ni celle donnée, ni « je ne sais pas »', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        for (const fait of questionsVariables(faits))
          for (const reponses of alternatives(faits, fait)) {
            expect(reponses).not.toContain('inconnu');
            expect(reponses.join()).not.toBe([faits[fait] ?? []].flat().join());
          }
      }),
      { numRuns: 20 },
    );
  });
});
