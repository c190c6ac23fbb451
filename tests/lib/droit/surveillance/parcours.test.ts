import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclure } from '../../../../src/lib/droit/surveillance/conclure.ts';
import { vocabulaire } from '../../../../src/lib/droit/surveillance/faits.ts';
import type { Dispositif, Faits } from '../../../../src/lib/droit/surveillance/faits.ts';
import {
  enReserve,
  etapes,
  faitsDe,
  prochaineEtape,
} from '../../../../src/lib/droit/surveillance/parcours.ts';
import type { Dossier, Etape } from '../../../../src/lib/droit/surveillance/parcours.ts';
import {
  ordreDesFaits,
  questions,
} from '../../../../src/lib/droit/surveillance/questions/index.ts';
import {
  avec,
  dispositifsTires,
  dossierSur,
  dossierVide,
  parcourir,
  reponseA,
  reponseTiree,
  tirages,
  valeursDe,
} from '../../../aides/dossiers.ts';

const cle = ({ fait, dispositif }: Etape) => `${dispositif ?? 'commune'}/${fait}`;
const choisis = ({ parDispositif }: Dossier): Dispositif[] =>
  vocabulaire.dispositif.reponses.filter((outil) => parDispositif[outil] !== undefined);

/** Les statuts seuls, sans les motifs ni les faits décisifs. */
function statuts(faits: Faits) {
  const { dispositif, preuve, rupture } = conclure(faits);
  return [
    dispositif.obligations.map(({ id, statut }) => [id, statut]),
    preuve.statut,
    rupture.statut,
  ];
}

const parcours = fc
  .tuple(dispositifsTires, tirages)
  .map(([outils, tirage]) => parcourir(dossierSur(outils), reponseTiree(tirage)));

/** Un parcours terminé, puis une réponse changée. */
const modifications = fc
  .tuple(parcours, fc.nat(), fc.nat())
  .map(([{ dossier, posees }, quelle, autrement]) => {
    const reprises = posees.filter(({ fait }) => fait !== 'dispositif');
    const etape = reprises[quelle % reprises.length];
    if (etape === undefined) throw new Error('Parcours sans question.');
    const valeurs = valeursDe(etape.fait);
    const valeur = valeurs[autrement % valeurs.length];
    if (valeur === undefined) throw new Error('Question sans réponse.');
    return { avant: dossier, etape, apres: avec(dossier, etape, valeur) };
  });

describe('Le début du parcours', () => {
  test('on demande d’abord qui répond, puis quel outil', () => {
    expect(prochaineEtape(dossierVide)).toEqual({ fait: 'role', dispositif: null });
    const salarie: Dossier = { communs: { role: 'salarie' }, parDispositif: {} };
    expect(prochaineEtape(salarie)).toEqual({ fait: 'dispositif', dispositif: null });
  });

  test('le secteur ne se demande que si le rôle ne le dit pas', () => {
    for (const role of vocabulaire.role.reponses) {
      const { posees } = parcourir(
        { communs: { role }, parDispositif: { video: {} } },
        ({ fait }) => valeursDe(fait)[0] ?? '',
      );
      const demande = posees.some(({ fait }) => fait === 'secteur');
      expect(demande, role).toBe(role === 'employeur' || role === 'observateur');
    }
  });
});

describe('Tout parcours', () => {
  test('se termine, ne pose aucune question deux fois, et ne met rien en réserve', () => {
    fc.assert(
      fc.property(parcours, ({ dossier, posees }) => {
        expect(new Set(posees.map(cle)).size).toBe(posees.length);
        expect(enReserve(dossier)).toEqual([]);
        for (const outil of choisis(dossier))
          expect(conclure(faitsDe(dossier, outil)).questions).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('suit l’ordre des questions, dispositif par dispositif', () => {
    fc.assert(
      fc.property(parcours, ({ dossier, posees }) => {
        const attendu = posees.filter(({ fait }) => fait !== 'dispositif').map(cle);
        const repondues = etapes(dossier).filter(({ fait }) => fait !== 'dispositif');
        expect(repondues.map(cle)).toEqual(attendu);
        for (const outil of [null, ...choisis(dossier)]) {
          const rangs = repondues
            .filter(({ dispositif }) => dispositif === outil)
            .map(({ fait }) => ordreDesFaits.indexOf(fait));
          expect(rangs).toEqual([...rangs].sort((un, autre) => un - autre));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('ne pose une question commune qu’une fois, et la compte pour chaque dispositif', () => {
    fc.assert(
      fc.property(parcours, ({ posees }) => {
        for (const { fait, dispositif } of posees)
          expect(dispositif === null).toBe(questions[fait].commune);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Changer une réponse', () => {
  test('garde toutes les autres : elles comptent, ou attendent en réserve', () => {
    fc.assert(
      fc.property(modifications, ({ avant, etape, apres }) => {
        const connues = [...etapes(apres), ...enReserve(apres)];
        expect(new Set(connues.map(cle)).size).toBe(connues.length);
        for (const ancienne of etapes(avant)) {
          expect(connues.map(cle)).toContain(cle(ancienne));
          if (cle(ancienne) !== cle(etape))
            expect(reponseA(apres, ancienne)).toEqual(reponseA(avant, ancienne));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('puis revenir à la première rend le même parcours', () => {
    fc.assert(
      fc.property(modifications, ({ avant, etape, apres }) => {
        const retour = avec(apres, etape, reponseA(avant, etape) ?? '');
        expect(etapes(retour)).toEqual(etapes(avant));
        expect(enReserve(retour)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('mène à un parcours qui se termine encore', () => {
    fc.assert(
      fc.property(modifications, tirages, ({ apres }, tirage) => {
        const { posees } = parcourir(apres, reponseTiree(tirage));
        expect(new Set(posees.map(cle)).size).toBe(posees.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Une réponse en réserve', () => {
  test('ne change aucun statut, quelle qu’elle soit', () => {
    fc.assert(
      fc.property(modifications, ({ apres }) => {
        for (const etape of enReserve(apres)) {
          const outils = etape.dispositif === null ? choisis(apres) : [etape.dispositif];
          for (const valeur of valeursDe(etape.fait)) {
            const autrement = avec(apres, etape, valeur);
            expect(enReserve(autrement).map(cle)).toContain(cle(etape));
            for (const outil of outils)
              expect(faitsDe(autrement, outil)).toEqual(faitsDe(apres, outil));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('n’aurait rien changé si on l’avait comptée', () => {
    fc.assert(
      fc.property(modifications, ({ apres }) => {
        for (const outil of choisis(apres)) {
          const tout = { ...apres.communs, ...apres.parDispositif[outil], dispositif: outil };
          expect(statuts(faitsDe(apres, outil))).toEqual(statuts(tout));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Plusieurs dispositifs', () => {
  test('ce qui est commun vaut pour chacun, ce qui est propre ne vaut que pour le sien', () => {
    const dossier: Dossier = {
      communs: { role: 'salarie', effectif: '50-et-plus' },
      parDispositif: { video: { information: 'aucune' }, badge: { information: 'ecrite-precise' } },
    };
    expect(faitsDe(dossier, 'video')).toMatchObject({
      role: 'salarie',
      effectif: '50-et-plus',
      dispositif: 'video',
      information: 'aucune',
    });
    expect(faitsDe(dossier, 'badge')).toMatchObject({
      dispositif: 'badge',
      information: 'ecrite-precise',
    });
  });
});
