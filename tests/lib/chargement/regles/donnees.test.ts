import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Donnees, Modules } from '../../../../src/lib/chargement/regles/depot.ts';
import {
  ecrireLesPhrases,
  ecrireLesRaisons,
  ecrireLesRegles,
} from '../../../../src/lib/chargement/regles/ecrire.ts';
import { DOSSIER, modules } from '../../../../src/lib/chargement/regles/modules.ts';
import type { Fichier } from '../../../../src/lib/chargement/regles/modules.ts';

const lireTous = async (fichier: Fichier): Promise<Modules> =>
  Object.fromEntries(
    await Promise.all(
      modules[fichier].map(async (module) => [
        module,
        { ...((await import(/* @vite-ignore */ `/${DOSSIER}${module}.ts`)) as Donnees) },
      ]),
    ),
  ) as Modules;

const regles = await lireTous('regles');
const phrases = await lireTous('phrases');
const raisons = await lireTous('raisons');
const tous = Object.entries({ ...regles, ...phrases, ...raisons }).flatMap(([module, donnees]) =>
  Object.entries(donnees).map(([nom, valeur]) => ({ module, nom, valeur })),
);

/** Une table sans ce que la construction n’en garde pas : ce que seuls les essais lisent. */
const sansOrdinaires = (valeur: unknown): unknown =>
  JSON.parse(
    JSON.stringify(valeur, (_, une: unknown) =>
      typeof une === 'object' && une !== null && 'lignes' in une
        ? { ...une, ordinaires: undefined }
        : une,
    ),
  );

describe('les modules de données, écrits puis relus', () => {
  let depot: typeof import('../../../../src/lib/chargement/regles/depot.ts');

  beforeEach(async () => {
    vi.resetModules();
    depot = await import('../../../../src/lib/chargement/regles/depot.ts');
  });

  test.each(tous)(
    '$module : $nom revient tel que src/lib/droit l’écrit',
    ({ module, nom, valeur }) => {
      depot.verserLesRegles(ecrireLesRegles(regles));
      depot.verserLesPhrases(ecrireLesPhrases(phrases));
      depot.verserLesRaisons(ecrireLesRaisons(regles, phrases, raisons));
      expect(depot.lire(module, nom)).toEqual(sansOrdinaires(valeur));
    },
  );

  test('les règles partent sans les motifs : chacun est dans les raisons, une fois', () => {
    const motif = /Impossible|paraît|devrait/;
    const lignes = Object.values(regles['droit/surveillance/tables/preuve'] ?? {}).flatMap(
      (table) =>
        (table as { readonly lignes: readonly { readonly motif: string }[] }).lignes.map(
          (ligne) => ligne.motif,
        ),
    );
    expect(lignes.filter((ligne) => motif.test(ligne)).length).toBeGreaterThan(3);
    const texte = ecrireLesRegles(regles).split('\n');
    expect(lignes.filter((ligne) => texte.includes(ligne))).toEqual([]);
    const dites = ecrireLesRaisons(regles, phrases, raisons).split('\n');
    expect(lignes.filter((ligne) => !dites.includes(ligne))).toEqual([]);
    expect(new Set(dites.filter((dite) => lignes.includes(dite))).size).toBe(new Set(lignes).size);
  });

  test('une ligne de table déjà lue retrouve son motif et ses sources quand les raisons arrivent', () => {
    depot.verserLesRegles(ecrireLesRegles(regles));
    const { lignes, textes } = depot.lire('droit/surveillance/tables/preuve', 'tablePreuve') as {
      readonly textes: readonly string[];
      readonly lignes: readonly { readonly motif?: string; readonly sources: readonly string[] }[];
    };
    const [ligne] = lignes;
    expect(ligne).not.toHaveProperty('motif');
    expect([ligne?.sources, textes]).toEqual([[], []]);
    depot.verserLesPhrases(ecrireLesPhrases(phrases));
    depot.verserLesRaisons(ecrireLesRaisons(regles, phrases, raisons));
    expect(ligne?.motif).toMatch(/\.$/);
    expect(ligne?.sources.length).toBeGreaterThan(0);
  });

  test('une démarche a son titre d’abord, puis son texte et ses sources quand les raisons arrivent', () => {
    depot.verserLesRegles(ecrireLesRegles(regles));
    depot.verserLesPhrases(ecrireLesPhrases(phrases));
    const [demarche] = (
      depot.lire('droit/surveillance/resultat/suites-par-lecteur', 'suitesParLecteur') as {
        readonly salarie: readonly {
          readonly titre: string;
          readonly texte?: string;
          readonly sources: readonly string[];
        }[];
      }
    ).salarie;
    expect(demarche?.titre).toMatch(/ /);
    expect([demarche?.texte, demarche?.sources]).toEqual([undefined, []]);
    depot.verserLesRaisons(ecrireLesRaisons(regles, phrases, raisons));
    expect(demarche?.texte).toMatch(/\.$/);
    expect(demarche?.sources.length).toBeGreaterThan(0);
  });

  test('sans ses raisons, une situation conclut la même chose ; ensuite, elle l’explique', async () => {
    vi.doMock('../../../../src/lib/droit/surveillance/tables/preuve.ts', () => ({
      tablePreuve: depot.lire('droit/surveillance/tables/preuve', 'tablePreuve'),
    }));
    depot.verserLesRegles(ecrireLesRegles(regles));
    const { conclure } = await import('../../../../src/lib/droit/surveillance/index.ts');
    const faits = {
      role: 'salarie',
      dispositif: 'video',
      information: 'aucune',
      suite: 'licenciement',
    } as const;
    const sansRaison = conclure(faits).preuve;
    depot.verserLesPhrases(ecrireLesPhrases(phrases));
    depot.verserLesRaisons(ecrireLesRaisons(regles, phrases, raisons));
    const expliquee = conclure(faits).preuve;
    vi.doUnmock('../../../../src/lib/droit/surveillance/tables/preuve.ts');
    expect(expliquee.statut).toBe(sansRaison.statut);
    expect(expliquee.decisifs).toEqual(sansRaison.decisifs);
    expect(expliquee.sources.length).toBeGreaterThan(sansRaison.sources.length);
  });

  test('versées deux fois, les règles restent celles qui sont déjà lues', () => {
    expect(depot.reglesVersees()).toBe(false);
    depot.verserLesRegles(ecrireLesRegles(regles));
    const avant = depot.lire('droit/surveillance/tables/preuve', 'tablePreuve');
    depot.verserLesRegles(ecrireLesRegles(regles));
    expect(depot.lire('droit/surveillance/tables/preuve', 'tablePreuve')).toBe(avant);
    expect(depot.reglesVersees()).toBe(true);
  });

  test('un module lu avant d’être versé le dit', () => {
    expect(() => depot.lire('droit/surveillance/tables/preuve', 'tablePreuve')).toThrow(
      'droit/surveillance/tables/preuve',
    );
  });
});
