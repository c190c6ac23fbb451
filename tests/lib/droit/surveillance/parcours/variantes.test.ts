import fc from 'fast-check';
import { aDuSens } from '../../../../../src/lib/droit/surveillance/questions/choix-possibles.ts';
import { describe, expect, test } from 'vitest';
import { conclure } from '../../../../../src/lib/droit/surveillance/conclusions/conclure.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import type { Fait, Faits } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { ordreDesFaits } from '../../../../../src/lib/droit/surveillance/questions/index.ts';
import { trier, variantes } from '../../../../../src/lib/droit/surveillance/parcours/variantes.ts';
import type { Variante } from '../../../../../src/lib/droit/surveillance/parcours/variantes.ts';
import { faitsTires } from '../../../../aides/dossiers.ts';

/** Les conclusions, mises à plat : ce que l’on compare, calculé sans passer par les variantes. */
function aPlat(faits: Faits): Record<string, string> {
  const { dispositif, preuve, rupture } = conclure(faits);
  return {
    ensemble: dispositif.statut,
    preuve: preuve.statut,
    rupture: rupture.statut,
    ...Object.fromEntries(
      dispositif.obligations.map(({ id, statut }) => [`obligation ${id}`, statut]),
    ),
  };
}

function annonce({ dispositif, obligations, preuve, rupture }: Variante): Record<string, string> {
  return {
    ...(dispositif && { ensemble: dispositif.apres }),
    ...(preuve && { preuve: preuve.apres }),
    ...(rupture && { rupture: rupture.apres }),
    ...Object.fromEntries(obligations.map(({ id, apres }) => [`obligation ${id}`, apres])),
  };
}

const jamaisChangees: readonly Fait[] = ['role', 'secteur', 'dispositif'];

const connue = (reponse: string | readonly string[] | undefined) =>
  reponse !== undefined && reponse !== 'inconnu';

/** Des réponses qui se contredisent déjà : un projet, une procédure, et un juge à qui l’on a demandé. */
const DEMENTI: Faits = {
  role: 'salarie',
  dispositif: 'appels',
  suite: 'procedure-en-cours',
  etat: 'projet',
  'mise-en-balance': 'demandee',
};

/** Ce qu’un lecteur trouverait absurde, écrit sans passer par les déductions du moteur. */
function absurde(faits: Faits, fait: Fait, autre: string): boolean {
  // Un projet dont les données ont servi se contredit déjà : en sortir ferait parler la suite, et démentirait le procès.
  if (fait === 'etat' && faits.etat === 'projet' && faits.suite === 'procedure-en-cours')
    return ['non', 'demandee'].includes(faits['mise-en-balance'] ?? '');
  if (fait === 'etat' && autre === 'projet')
    return connue(faits.etat) || (connue(faits.suite) && faits.suite !== 'aucune');
  if (fait === 'suite' && autre === 'aucune') return connue(faits.suite);
  if (fait === 'suite' && autre === 'procedure-en-cours' && faits['mise-en-balance'] === 'non')
    return true;
  if (fait === 'suite' && autre === 'procedure-en-cours' && faits['mise-en-balance'] === 'demandee')
    return true;
  if (fait === 'suite') return faits.etat === 'projet';
  if (fait === 'acces-demande' && autre === 'pas-demande') return connue(faits['acces-demande']);
  return fait === 'information' && autre === 'aucune' && faits['usage-annonce'] === 'oui';
}

const appliquer = (faits: Faits, { fait, apres }: Variante): Faits => ({
  ...faits,
  [fait]: vocabulaire[fait].multiple ? apres : apres[0],
});

describe('Ce qui changerait la réponse', { timeout: 60_000 }, () => {
  test('chaque variante annonce exactement ce que change un nouvel examen', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const avant = aPlat(faits);
        for (const variante of variantes(faits)) {
          const apres = aPlat(appliquer(faits, variante));
          const changees = Object.entries(apres).filter(([nom, statut]) => avant[nom] !== statut);
          expect(annonce(variante)).toEqual(Object.fromEntries(changees));
          expect(changees.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('aucune réponse qui changerait une conclusion n’est oubliée', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const avant = JSON.stringify(aPlat(faits));
        const dites = variantes(faits).map(({ fait, apres }) => `${fait}=${apres.join()}`);
        for (const fait of ordreDesFaits) {
          if (jamaisChangees.includes(fait) || vocabulaire[fait].multiple) continue;
          if (faits[fait] === undefined) continue;
          for (const autre of vocabulaire[fait].reponses) {
            if (autre === faits[fait] || autre === 'inconnu') continue;
            if (absurde(faits, fait, autre) || !aDuSens(fait, autre, faits)) continue;
            const change = JSON.stringify(aPlat({ ...faits, [fait]: autre })) !== avant;
            expect(dites.includes(`${fait}=${autre}`), `${fait}=${autre}`).toBe(change);
          }
        }
      }),
      { numRuns: 25, examples: [[DEMENTI]] },
    );
  });

  test('une case à la fois, dans un ordre utile, sans changer d’affaire', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const { questions } = conclure(faits);
        const trouvees = variantes(faits);
        for (const { fait, avant, apres, aPreciser } of trouvees) {
          expect(jamaisChangees).not.toContain(fait);
          if (avant.length === 0) expect(questions).toContain(fait);
          expect(aPreciser).toBe(avant.length === 0 || avant.includes('inconnu'));
          expect(apres).not.toContain('inconnu');
          if (apres.includes('aucune') || !vocabulaire[fait].multiple) {
            expect(apres).toHaveLength(1);
            continue;
          }
          const reelles = avant.filter((choix) => choix !== 'inconnu' && choix !== 'aucune');
          const ajoutees = apres.filter((choix) => !reelles.includes(choix));
          const retirees = reelles.filter((choix) => !apres.includes(choix));
          expect(ajoutees.length + retirees.length).toBe(1);
        }
        // D’abord ce qui change le plus de conclusions, puis ce qu’il suffit de savoir.
        const rangs = trouvees.map(
          ({ dispositif, preuve, rupture, aPreciser }) =>
            [dispositif, preuve, rupture].filter(Boolean).length * 2 + Number(aPreciser),
        );
        expect(rangs).toEqual([...rangs].sort((un, autre) => autre - un));
      }),
      { numRuns: 40 },
    );
  });
});

describe('MAIF : mêmes faits, une autre preuve', () => {
  const maif: Faits = {
    role: 'salarie',
    dispositif: 'suivi-activite',
    etat: 'en-service',
    effectif: '50-et-plus',
    information: 'aucune',
    suite: 'licenciement',
    motif: 'professionnel',
  };

  test('une autre preuve possible ferait pencher la balance', () => {
    const changees = variantes(maif).filter(({ fait }) => fait === 'autre-preuve');
    const ecartee = changees.find(({ apres }) => apres[0] === 'oui');
    expect(ecartee?.preuve?.apres).toBe('probablement-ecartee');
    expect(ecartee?.aPreciser).toBe(true);
  });

  test('cocher « rien de tout cela » décoche le reste', () => {
    const filme: Faits = { role: 'salarie', dispositif: 'video', zones: ['son', 'domicile'] };
    const proposees = variantes(filme).filter(({ fait }) => fait === 'zones');
    expect(proposees.map(({ apres }) => apres)).toContainEqual(['aucune']);
  });

  test('les premières à lire : une par question, dans le même ordre, et rien ne se perd', () => {
    const toutes = variantes({ ...maif, information: 'inconnu' });
    const { premieres, autres } = trier(toutes, 4);
    expect(premieres).toHaveLength(4);
    expect(new Set(premieres.map(({ fait }) => fait)).size).toBe(4);
    expect(premieres[0]).toBe(toutes[0]);
    expect(toutes.filter((une) => premieres.includes(une))).toEqual(premieres);
    expect(new Set([...premieres, ...autres])).toEqual(new Set(toutes));
    expect(premieres.length + autres.length).toBe(toutes.length);
  });

  test.each(['en-service', 'retire', 'inconnu'] as const)(
    'des données qui ont servi ne viennent pas d’un projet : outil %s',
    (etat) => {
      const proposees = variantes({ ...maif, etat }).filter(({ fait }) => fait === 'etat');
      expect(proposees.map(({ apres }) => apres)).not.toContainEqual(['projet']);
    },
  );

  test('le licenciement a eu lieu : on ne propose pas qu’il n’ait pas eu lieu', () => {
    const suites = variantes(maif).filter(({ fait }) => fait === 'suite');
    expect(suites.map(({ apres }) => apres)).not.toContainEqual(['aucune']);
    const ignoree = variantes({ ...maif, suite: 'inconnu' }).filter(({ fait }) => fait === 'suite');
    expect(ignoree.map(({ apres }) => apres)).toContainEqual(['aucune']);
  });

  test('un usage annoncé suppose une information : « aucune » le démentirait', () => {
    const annonce: Faits = { ...maif, information: 'ecrite-precise', 'usage-annonce': 'oui' };
    const ignoree: Faits = { ...annonce, 'usage-annonce': 'inconnu' };
    const informations = (faits: Faits) =>
      variantes(faits)
        .filter(({ fait }) => fait === 'information')
        .map(({ apres }) => apres.join());
    expect(informations(annonce)).not.toContain('aucune');
    expect(informations(ignoree)).toContain('aucune');
  });
});
