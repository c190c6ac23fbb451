import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclure } from '../../../../../src/lib/droit/surveillance/conclusions/conclure.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import type {
  Dispositif,
  Faits,
} from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import {
  enReserve,
  etapes,
  etapesPourAffiner,
  etapesRestantes,
  faitsDe,
  prochaineEtape,
} from '../../../../../src/lib/droit/surveillance/parcours/parcours.ts';
import type {
  Dossier,
  Etape,
} from '../../../../../src/lib/droit/surveillance/parcours/parcours.ts';
import {
  ordreDesFaits,
  questions,
} from '../../../../../src/lib/droit/surveillance/questions/index.ts';
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
} from '../../../../aides/dossiers.ts';

const cle = ({ fait, dispositif }: Etape) => `${dispositif ?? 'commune'}/${fait}`;
const choisis = ({ parDispositif }: Dossier): Dispositif[] =>
  vocabulaire.dispositif.reponses.filter((outil) => parDispositif[outil] !== undefined);

/** Les statuts seuls, sans les motifs ni les faits décisifs. */
function statuts(faits: Faits) {
  const { dispositif, preuve, rupture } = conclure(faits);
  return [
    // Tenue ou sans objet : quand toutes les suites se valent, la question n’est plus posée.
    dispositif.obligations.map(({ id, statut }) => [
      id,
      statut === 'sans-objet' ? 'respectee' : statut,
    ]),
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
      expect(demande, role).toBe(
        ['employeur', 'observateur', 'stagiaire-ou-apprenti'].includes(role),
      );
    }
  });
});

/** Les parcours sont longs : peu de tirages, mais chacun en pose plusieurs dizaines. */
const patience = { timeout: 60_000 };
const essais = { numRuns: 25 };

describe('Tout parcours', patience, () => {
  test('se termine, sans poser deux fois une question ni rien mettre en réserve', () => {
    fc.assert(
      fc.property(parcours, ({ dossier, posees }) => {
        expect(new Set(posees.map(cle)).size).toBe(posees.length);
        expect(enReserve(dossier)).toEqual([]);
        for (const outil of choisis(dossier))
          expect(conclure(faitsDe(dossier, outil)).questions).toEqual([]);
        for (const { fait, dispositif } of posees)
          expect(dispositif === null).toBe(questions[fait].commune);
        // Les réponses gardées sont celles des questions posées, dans l’ordre où elles l’ont été.
        const repondues = etapes(dossier).filter(({ fait }) => fait !== 'dispositif');
        expect(repondues.map(cle).toSorted()).toEqual(posees.map(cle).toSorted());
        for (const outil of [null, ...choisis(dossier)]) {
          const rangs = repondues
            .filter(({ dispositif }) => dispositif === outil)
            .map(({ fait }) => ordreDesFaits.indexOf(fait));
          expect(rangs).toEqual([...rangs].sort((un, autre) => un - autre));
        }
      }),
      essais,
    );
  });
});

describe('Un mandat', patience, () => {
  test('se demande dès qu’un licenciement est pris ou envisagé : il ouvre un délai de deux mois', () => {
    let vus = 0;
    fc.assert(
      fc.property(
        dispositifsTires,
        tirages,
        fc.constantFrom('salarie', 'interimaire', 'employeur', 'observateur'),
        fc.constantFrom('licenciement', 'procedure-en-cours'),
        (outils, tirage, role, suite) => {
          const { posees } = parcourir(dossierSur(outils), (etape, rang) => {
            if (etape.fait === 'role') return role;
            if (etape.fait === 'secteur') return 'prive';
            return etape.fait === 'suite' ? suite : reponseTiree(tirage)(etape, rang);
          });
          vus += 1;
          expect(posees).toContainEqual({ fait: 'mandat', dispositif: null });
        },
      ),
      essais,
    );
    expect(vus).toBeGreaterThan(0);
  });

  test('ne se demande ni à un agent public, ni devant une sanction moindre, ni quand rien n’a servi', () => {
    for (const faits of [
      { role: 'agent-public', suite: 'licenciement' },
      { role: 'salarie', suite: 'sanction' },
      { role: 'salarie', suite: 'autre-usage' },
      { role: 'salarie', suite: 'aucune' },
      { role: 'candidat', suite: 'candidature-ecartee' },
    ] as const satisfies readonly Faits[])
      expect(conclure({ dispositif: 'video', ...faits }).questions).not.toContain('mandat');
  });
});

describe('Changer une réponse', patience, () => {
  test('garde toutes les autres : elles comptent, ou attendent en réserve', () => {
    fc.assert(
      fc.property(modifications, ({ avant, etape, apres }) => {
        const connues = [...etapes(apres), ...enReserve(apres)].map(cle);
        expect(new Set(connues).size).toBe(connues.length);
        for (const ancienne of etapes(avant)) {
          expect(connues).toContain(cle(ancienne));
          if (cle(ancienne) !== cle(etape))
            expect(reponseA(apres, ancienne)).toEqual(reponseA(avant, ancienne));
        }
        // Revenir à la première réponse rend le même parcours.
        const retour = avec(apres, etape, reponseA(avant, etape) ?? '');
        expect(etapes(retour)).toEqual(etapes(avant));
        expect(enReserve(retour)).toEqual([]);
      }),
      essais,
    );
  });

  test('mène à un parcours qui se termine encore', () => {
    fc.assert(
      fc.property(modifications, tirages, ({ apres }, tirage) => {
        const { posees } = parcourir(apres, reponseTiree(tirage));
        expect(new Set(posees.map(cle)).size).toBe(posees.length);
      }),
      essais,
    );
  });
});

/** Un projet, dit d’abord, que la suite donnée ensuite dément, ou laisse ouvert. */
function projetPuis(suite: string): { avant: Dossier; etape: Etape; apres: Dossier } {
  const avant: Dossier = {
    communs: { role: 'salarie' },
    parDispositif: { video: { suite: 'aucune', etat: 'projet', donnees: ['infractions'] } },
  };
  const etape: Etape = { fait: 'suite', dispositif: 'video' };
  return { avant, etape, apres: avec(avant, etape, suite) };
}

describe('L’état de l’outil', () => {
  test('se demande tant que rien n’a servi, et ne se demande plus dès que des données ont servi', () => {
    for (const suite of vocabulaire.suite.reponses) {
      const { posees } = parcourir(dossierSur(['video']), ({ fait }) =>
        fait === 'suite' ? suite : (valeursDe(fait)[0] ?? ''),
      );
      const demande = posees.some(({ fait }) => fait === 'etat');
      expect(demande, suite).toBe(['aucune', 'inconnu'].includes(suite));
    }
  });
});

describe('Une réponse en réserve', patience, () => {
  test('ne change rien, quelle qu’elle soit', () => {
    fc.assert(
      fc.property(modifications, fc.nat(), ({ apres }, autrement) => {
        for (const etape of enReserve(apres)) {
          const outils = etape.dispositif === null ? choisis(apres) : [etape.dispositif];
          const valeurs = valeursDe(etape.fait);
          const changee = avec(apres, etape, valeurs[autrement % valeurs.length] ?? '');
          expect(enReserve(changee).map(cle)).toContain(cle(etape));
          for (const outil of outils)
            expect(faitsDe(changee, outil)).toEqual(faitsDe(apres, outil));
        }
        // Ni aucun statut, même si on la comptait.
        for (const outil of choisis(apres)) {
          const tout = { ...apres.communs, ...apres.parDispositif[outil], dispositif: outil };
          expect(statuts(faitsDe(apres, outil))).toEqual(statuts(tout));
        }
      }),
      {
        numRuns: 60,
        examples: ['licenciement', 'candidature-ecartee', 'aucune', 'inconnu'].map((suite) => [
          projetPuis(suite),
          0,
        ]),
      },
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

describe('La réserve, par l’exemple', () => {
  test('l’annonce ne compte plus s’il n’y a eu aucune information ; elle revient avec elle', () => {
    const dossier = (information: 'aucune' | 'ecrite-precise'): Dossier => ({
      communs: { role: 'salarie' },
      parDispositif: { video: { information, 'usage-annonce': 'oui', suite: 'sanction' } },
    });
    const annonce: Etape = { fait: 'usage-annonce', dispositif: 'video' };
    expect(enReserve(dossier('aucune'))).toEqual([annonce]);
    expect(etapes(dossier('aucune'))).not.toContainEqual(annonce);
    expect(faitsDe(dossier('aucune'), 'video')).not.toHaveProperty('usage-annonce');
    expect(enReserve(dossier('ecrite-precise'))).toEqual([]);
    expect(faitsDe(dossier('ecrite-precise'), 'video')).toHaveProperty('usage-annonce', 'oui');
  });

  test('le secteur répondu en observateur attend, si l’on devient salarié', () => {
    const dossier: Dossier = {
      communs: { role: 'salarie', secteur: 'public' },
      parDispositif: { badge: {} },
    };
    expect(enReserve(dossier)).toEqual([{ fait: 'secteur', dispositif: null }]);
  });
});

describe('Une question renvoyée après le résultat', () => {
  const renvoyees = ordreDesFaits.filter((fait) => questions[fait].apresLeResultatSi !== undefined);

  test('ne se pose plus en chemin, se propose ensuite, et compte si l’on y a répondu', () => {
    const dossier = (propres: Faits): Dossier => ({
      communs: { role: 'salarie' },
      parDispositif: { video: { suite: 'aucune', information: 'inconnu', ...propres } },
    });
    const annonce: Etape = { fait: 'usage-annonce', dispositif: 'video' };
    expect(etapesRestantes(dossier({}))).not.toContainEqual(annonce);
    expect(etapesPourAffiner(dossier({}))).toContainEqual(annonce);
    expect(etapes(dossier({ 'usage-annonce': 'non' }))).toContainEqual(annonce);
    expect(etapesRestantes(dossier({ suite: 'sanction' }))).toContainEqual(annonce);
    expect(etapesRestantes(dossier({ information: 'orale-ou-affichage' }))).toContainEqual(annonce);
  });

  test('ne change aucun des trois statuts, quoi que l’on réponde au reste', () => {
    expect(renvoyees).not.toEqual([]);
    fc.assert(
      fc.property(dispositifsTires, tirages, (outils, tirage) => {
        const [outil] = outils;
        const { dossier } = parcourir(dossierSur(outils), reponseTiree(tirage));
        for (const fait of renvoyees) {
          const avant = {
            ...dossier.communs,
            ...dossier.parDispositif[outil ?? 'autre'],
            dispositif: outil ?? 'autre',
            ...questions[fait].apresLeResultatSi,
          };
          const trois = vocabulaire[fait].reponses.map((reponse) => {
            const { dispositif, preuve, rupture } = conclure({ ...avant, [fait]: reponse });
            return [dispositif.statut, preuve.statut, rupture.statut].join();
          });
          expect(new Set(trois).size).toBe(1);
        }
      }),
    );
  });
});
