import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  casProches,
  comparerLesFaits,
  faitsCompares,
  indexerLesCas,
} from '../../../../../src/lib/droit/surveillance/parcours/cas-proches.ts';
import { completer } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Fait, Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { resumerComparables } from '../../../../../src/lib/proches/resumer.ts';
import { fichesDeDecision } from '../../../../aides/decisions.ts';
import { dossiers } from '../aides/dossiers.ts';

const cas = resumerComparables([...fichesDeDecision].map(([id, data]) => ({ id, data })));
const ids = (faits: Faits, parmi = cas, nombre = 3) =>
  casProches(faits, parmi, nombre).map((un) => un.cas.id);
const faitsDe = (id: string): Faits => cas.find((un) => un.id === id)?.faits ?? {};
const voisins = (id: string) =>
  ids(
    faitsDe(id),
    cas.filter((un) => un.id !== id),
  );

const MAIF = 'cph-compiegne-2023-maif';
const TELESECRETAIRES = 'cass-soc-2025-22-15793-telesecretaires';

describe('des situations', () => {
  test('l’affaire MAIF a pour plus proche l’arrêt des télésecrétaires, et l’inverse', () => {
    expect(voisins(MAIF)[0]).toBe(TELESECRETAIRES);
    expect(voisins(TELESECRETAIRES)[0]).toBe(MAIF);
  });

  test('un agent public voit d’abord les décisions de son juge, un salarié non', () => {
    const agent: Faits = {
      role: 'agent-public',
      dispositif: 'suivi-activite',
      suite: 'licenciement',
    };
    const publics = cas
      .filter(({ faits }) => faits.secteur === 'public' || faits.role === 'agent-public')
      .map(({ id }) => id);
    expect(publics.length).toBeGreaterThanOrEqual(3);
    const premiers = ids(agent);
    expect(premiers.filter((id) => !publics.includes(id))).toEqual([]);
    const autres = ids({ ...agent, role: 'salarie' });
    expect(autres.filter((id) => publics.includes(id))).toEqual([]);
  });

  test('MAIF et télésecrétaires : mêmes appels non pris, une preuve triée d’un seul côté', () => {
    const { egaux, inconnus } = comparerLesFaits(faitsDe(MAIF), faitsDe(TELESECRETAIRES));
    expect(egaux.map(({ fait }) => fait)).toEqual(
      expect.arrayContaining(['dispositif', 'information', 'usage-reel', 'motif', 'suite']),
    );
    expect(inconnus).toContainEqual({ fait: 'tri', connuDe: 'la' });
  });

  test('petit commerce, caméra à la caisse, rien d’annoncé, un licenciement', () => {
    const commerce: Faits = {
      role: 'salarie',
      dispositif: 'video-public',
      effectif: 'moins-11',
      poste: 'oui',
      information: 'aucune',
      finalite: 'securite',
      permanence: 'reguliere',
      dissimulation: 'non',
      suite: 'licenciement',
      motif: 'professionnel',
    };
    expect(ids(commerce)).toContain('cass-soc-2023-21-17802-video-caisse');
    const [premier] = casProches(commerce, cas);
    expect(premier?.comparaison.egaux.length).toBeGreaterThan(7);
  });

  test('un commercial libre de ses horaires, suivi par GPS pour compter son temps', () => {
    const commercial: Faits = {
      role: 'salarie',
      dispositif: 'geolocalisation',
      information: 'ecrite-precise',
      finalite: 'temps-de-travail',
      autonomie: 'oui',
      alternative: 'existe',
      suite: 'autre-usage',
      dissimulation: 'non',
    };
    expect(ids(commercial)[0]).toBe('cass-soc-2011-10-18036-geoloc');
  });

  test('des propos privés sur un réseau social : les réseaux sociaux d’abord', () => {
    expect(voisins('ass-plen-2023-21-11330-rexel').slice(0, 2)).toEqual([
      'cass-soc-2023-21-25452-infirmieres',
      'cass-soc-2020-19-12058-petit-bateau',
    ]);
  });

  test('un agent public filé : les affaires d’agents publics filés d’abord', () => {
    expect(voisins('ce-2014-355201-jouy')[0]).toBe('caa-bordeaux-2022-20BX00450-smicval');
  });
});

describe('le décompte', () => {
  test('les cases d’un choix multiple se comparent une à une', () => {
    const { egaux, differents } = comparerLesFaits(
      { zones: ['son', 'domicile'] },
      { zones: ['son', 'local-syndical'] },
    );
    expect(egaux).toEqual([{ fait: 'zones', ici: ['son'], la: ['son'] }]);
    expect(differents).toEqual([
      { fait: 'zones', ici: ['domicile'], la: [] },
      { fait: 'zones', ici: [], la: ['local-syndical'] },
    ]);
  });

  test('« aucune » n’est une ressemblance que des deux côtés', () => {
    const aucune: Faits = { zones: ['aucune'] };
    expect(comparerLesFaits(aucune, aucune).egaux).toHaveLength(1);
    expect(comparerLesFaits(aucune, { zones: ['son'] })).toMatchObject({
      egaux: [],
      differents: [{ fait: 'zones', ici: [], la: ['son'] }],
    });
  });

  test('« je ne sais pas » n’est ni une ressemblance ni une différence', () => {
    const { egaux, differents, inconnus } = comparerLesFaits(
      { soupcon: 'inconnu', tri: 'oui', zones: ['son', 'inconnu'] },
      { soupcon: 'inconnu', tri: 'inconnu', zones: ['son', 'domicile'] },
    );
    expect(egaux).toEqual([{ fait: 'zones', ici: ['son'], la: ['son'] }]);
    expect(differents).toEqual([]);
    expect(inconnus).toEqual([
      { fait: 'zones', connuDe: 'la' },
      { fait: 'tri', connuDe: 'ici' },
    ]);
  });

  test('deux outils « autres » ne se ressemblent pas pour autant', () => {
    const autre: Faits = { dispositif: 'autre' };
    expect(comparerLesFaits(autre, autre).egaux).toEqual([]);
  });

  test('le rôle ne se compare pas, mais le secteur qu’il donne, oui', () => {
    const { egaux, differents } = comparerLesFaits({ role: 'salarie' }, { role: 'agent-public' });
    expect(egaux).toEqual([]);
    expect(differents).toEqual([{ fait: 'secteur', ici: ['prive'], la: ['public'] }]);
  });

  test('une réponse n’est pas comptée deux fois par ce qu’on en déduit', () => {
    const sans: Faits = { information: 'aucune' };
    expect(comparerLesFaits(sans, sans).egaux.map(({ fait }) => fait)).toEqual(['information']);
  });

  test('à égalité : le même outil, puis le moins de différences, puis la plus récente', () => {
    const situation: Faits = {
      dispositif: 'badge',
      poste: 'oui',
      tri: 'oui',
      soupcon: 'non',
      motif: 'professionnel',
    };
    const commun: Faits = { poste: 'oui', tri: 'oui', soupcon: 'non' };
    const parmi = [
      { id: 'ancienne', date: '2001-01-01', faits: commun },
      { id: 'differente', date: '2026-01-01', faits: { ...commun, motif: 'intimite' } as Faits },
      { id: 'recente', date: '2020-01-01', faits: commun },
      {
        id: 'meme-outil',
        date: '1999-01-01',
        faits: { dispositif: 'badge', poste: 'oui', tri: 'oui', motif: 'intimite' } as Faits,
      },
    ];
    expect(casProches(situation, parmi, 4).map((un) => un.cas.id)).toEqual([
      'meme-outil',
      'recente',
      'ancienne',
      'differente',
    ]);
  });

  test('sans aucun fait commun, rien n’est montré ; avec un seul, on montre et on le compte', () => {
    const autres = cas.filter(({ faits }) => faits.dispositif !== 'enregistreur-frappe');
    expect(casProches({ dispositif: 'enregistreur-frappe' }, autres)).toEqual([]);
    expect(casProches({ dispositif: 'badge' }, cas)[0]?.comparaison.egaux).toHaveLength(1);
  });
});

describe('pour tout dossier', () => {
  test('l’ordre des décisions reçues ne change rien', () => {
    fc.assert(
      fc.property(dossiers, fc.shuffledSubarray([...cas], { minLength: cas.length }), (f, mele) => {
        expect(ids(f, mele)).toEqual(ids(f));
      }),
      { numRuns: 40 },
    );
  });

  test('comparer dans un sens ou dans l’autre dit la même chose', () => {
    fc.assert(
      fc.property(dossiers, dossiers, (a, b) => {
        const aller = comparerLesFaits(a, b);
        const retour = comparerLesFaits(b, a);
        const tourner = (points: typeof aller.egaux) =>
          points.map(({ fait, ici, la }) => ({ fait, ici: la, la: ici }));
        expect(retour.egaux).toEqual(tourner(aller.egaux));
        expect(retour.differents).toEqual(tourner(aller.differents));
        expect(retour.inconnus.map(({ fait }) => fait)).toEqual(
          aller.inconnus.map(({ fait }) => fait),
        );
      }),
    );
  });

  test('un fait de plus en commun ne recule jamais une décision', () => {
    fc.assert(
      fc.property(
        dossiers,
        fc.shuffledSubarray([...cas], { minLength: 2, maxLength: 8 }),
        fc.constantFrom<Fait>(...faitsCompares),
        (faits, parmi, fait) => {
          const [decision] = parmi;
          fc.pre(decision !== undefined);
          const valeur = decision.faits[fait];
          fc.pre(valeur !== undefined && faits[fait] === undefined);
          const rang = (f: Faits) => {
            const place = ids(f, parmi, parmi.length).indexOf(decision.id);
            return place < 0 ? parmi.length : place;
          };
          expect(rang({ ...faits, [fait]: valeur })).toBeLessThanOrEqual(rang(faits));
        },
      ),
    );
  });
});

describe('chercher dans des cas rangés', () => {
  const estPublic = (faits: Faits) => completer(faits).secteur === 'public';
  /** La définition : tout comparer, trier (le public d’abord, pour qui en relève), couper. */
  const toutComparer = (faits: Faits, sauf: string) =>
    cas
      .filter(({ id }) => id !== sauf)
      .map((un) => ({
        publics: estPublic(faits) && estPublic(un.faits),
        ...comparerLesFaits(faits, un.faits),
      }))
      .filter(({ egaux }) => egaux.length > 0)
      .toSorted((x, y) => Number(y.publics) - Number(x.publics) || y.egaux.length - x.egaux.length)
      .slice(0, 3)
      .map(({ egaux }) => egaux.length);
  const chercher = indexerLesCas(cas);

  test('pour chaque décision, autant de faits en commun que si l’on avait tout comparé', () => {
    for (const { id, faits } of cas) {
      const trouves = chercher(faits, 3, id);
      expect(trouves.map(({ comparaison }) => comparaison.egaux.length)).toEqual(
        toutComparer(faits, id),
      );
      expect(trouves.map((un) => un.cas.id)).toEqual(voisins(id));
    }
  });

  test('pour toute situation aussi', () => {
    fc.assert(
      fc.property(dossiers, (faits) => {
        const trouves = chercher(faits, 3, '');
        expect(trouves.map(({ comparaison }) => comparaison.egaux.length)).toEqual(
          toutComparer(faits, ''),
        );
      }),
      { numRuns: 60 },
    );
  });
});
