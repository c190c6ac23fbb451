import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclure } from '../../../../src/lib/droit/surveillance/conclure.ts';
import { vocabulaire } from '../../../../src/lib/droit/surveillance/faits.ts';
import type { Faits } from '../../../../src/lib/droit/surveillance/faits.ts';
import { variantes } from '../../../../src/lib/droit/surveillance/variantes.ts';
import type { Variante } from '../../../../src/lib/droit/surveillance/variantes.ts';
import { faitsTires, valeursDe } from '../../../aides/dossiers.ts';

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

const appliquer = (faits: Faits, { fait, apres }: Variante): Faits => ({
  ...faits,
  [fait]: vocabulaire[fait].multiple ? apres : apres[0],
});

describe('Ce qui changerait la réponse', () => {
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
      { numRuns: 40 },
    );
  });

  test('aucune réponse qui changerait une conclusion n’est oubliée', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const avant = aPlat(faits);
        const dites = variantes(faits).map(({ fait, apres }) => `${fait}=${apres.join()}`);
        const { questions } = conclure(faits);
        for (const [fait, valeur] of Object.entries(faits)) {
          const nom = Object.keys(vocabulaire).find((connu) => connu === fait);
          expect(nom).toBeDefined();
          if (['role', 'secteur', 'dispositif', 'zones', 'donnees'].includes(fait)) continue;
          for (const autre of valeursSimples(fait)) {
            if (autre === valeur || autre === 'inconnu') continue;
            const change =
              JSON.stringify(aPlat({ ...faits, [fait]: autre })) !== JSON.stringify(avant);
            expect(dites.includes(`${fait}=${autre}`), `${fait}=${autre}`).toBe(change);
          }
        }
        for (const { fait, avant: donnee } of variantes(faits))
          if (donnee.length === 0) expect(questions).toContain(fait);
      }),
      { numRuns: 25 },
    );
  });

  test('une case à la fois, et « rien de tout cela » exclut les autres', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        for (const { fait, avant, apres } of variantes(faits)) {
          if (!vocabulaire[fait].multiple) {
            expect(apres).toHaveLength(1);
            continue;
          }
          expect(apres).not.toContain('inconnu');
          if (apres.includes('aucune')) expect(apres).toEqual(['aucune']);
          const reelles = avant.filter((choix) => choix !== 'inconnu' && choix !== 'aucune');
          const ecart = [
            ...apres.filter((choix) => choix !== 'aucune' && !reelles.includes(choix)),
            ...reelles.filter((choix) => apres[0] !== 'aucune' && !apres.includes(choix)),
          ];
          expect(ecart.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('ni le rôle, ni le secteur, ni l’outil : ce serait une autre affaire', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const touches = variantes(faits).map(({ fait }) => fait);
        for (const fait of ['role', 'secteur', 'dispositif'] as const)
          expect(touches).not.toContain(fait);
      }),
      { numRuns: 40 },
    );
  });

  test('d’abord ce qui change le plus de conclusions, puis ce qu’il suffit de savoir', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const rangs = variantes(faits).map(
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

  test('le calcul tient dans un clic', () => {
    variantes(maif);
    const debut = performance.now();
    variantes(maif);
    expect(performance.now() - debut).toBeLessThan(250);
  });
});

function valeursSimples(fait: string): readonly string[] {
  const nom = Object.keys(vocabulaire).find((connu) => connu === fait);
  const definition = Object.entries(vocabulaire).find(([connu]) => connu === nom)?.[1];
  return definition?.reponses ?? [];
}
void valeursDe;
